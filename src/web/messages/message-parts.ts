/** A piece of a message: words, a named value, or words that depend on a number. */
export type MessagePart =
  | string
  | { readonly name: string }
  | { readonly plural: string; readonly branches: ReadonlyMap<string, readonly MessagePart[]> }
  | { readonly numberHere: true }

const pluralStart = /\{\s*(\w+)\s*,\s*plural\s*,\s*/y
const placeholder = /\{\s*(\w+)\s*\}/y
const branchStart = /(=\d+|zero|one|two|few|many|other)\s*\{/y
const words = /[^{}#]+/y

/** Reads the ICU subset: `{name}` and `{n, plural, =0 {…} one {…} other {…}}` with `#` for the number. */
export function messageParts(message: string): readonly MessagePart[] {
  const reader = new MessageReader(message)
  const parts = reader.parts(false)
  if (!reader.done) throw reader.fault()
  return parts
}

class MessageReader {
  readonly #message: string
  #at = 0

  constructor(message: string) {
    this.#message = message
  }

  get done(): boolean {
    return this.#at >= this.#message.length
  }

  parts(inPlural: boolean): MessagePart[] {
    const parts: MessagePart[] = []
    while (!this.done && this.#message[this.#at] !== '}') parts.push(this.#part(inPlural))
    return parts
  }

  fault(): SyntaxError {
    return new SyntaxError(`Cannot read this message at character ${this.#at}: ${this.#message}`)
  }

  #part(inPlural: boolean): MessagePart {
    const text = this.#read(words)
    if (text) return text[0]
    if (this.#message[this.#at] === '#') {
      this.#at++
      return inPlural ? { numberHere: true } : '#'
    }
    const name = this.#read(placeholder)?.[1]
    return name === undefined ? this.#plural() : { name }
  }

  #plural(): MessagePart {
    const plural = this.#read(pluralStart)?.[1]
    if (plural === undefined) throw this.fault()
    const branches = new Map<string, readonly MessagePart[]>()
    while (this.#message[this.#at] !== '}') this.#branch(branches)
    if (!branches.has('other')) throw this.fault()
    this.#close()
    return { plural, branches }
  }

  #branch(branches: Map<string, readonly MessagePart[]>): void {
    const category = this.#read(branchStart)?.[1]
    if (category === undefined) throw this.fault()
    branches.set(category, this.parts(true))
    this.#close()
    this.#read(/\s+/y)
  }

  #close(): void {
    if (this.#message[this.#at] !== '}') throw this.fault()
    this.#at++
  }

  #read(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#message) ?? undefined
    if (found) this.#at = pattern.lastIndex
    return found
  }
}
