/** Constant markup, or the number of a hole. */
export type Piece = string | number

// Marks a hole in the joined template; templates of ours hold no such character.
const mark = '\u0000'
const indentation = /\s*\n\s*/g
const outerLines = /^\s*\n\s*|\s*\n\s*$/g
const patterns = {
  text: /[^<]+/y,
  comment: /<!--[\s\S]*?-->/y,
  doctype: /<!doctype [^>]*>/iy,
  closingTag: /<\/([a-zA-Z][a-zA-Z0-9-]*)\s*>/y,
  openingName: /<([a-zA-Z][a-zA-Z0-9-]*)/y,
  space: /\s+/y,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the hole's mark is one
  attribute: /([^\s"'<>/=\u0000]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y,
  tagEnd: /\/?>/y,
  hole: new RegExp(mark, 'y'),
}

/** Reads our own templates, which are stricter than HTML: quoted attributes, every element closed. */
export class TemplateReader {
  readonly #template: string
  #at = 0
  #holes = 0

  constructor(strings: readonly string[]) {
    this.#template = strings.join(mark).replace(outerLines, '')
    if (this.#template.split(mark).length !== strings.length) throw this.fault('A template holds U+0000')
  }

  get done(): boolean {
    return this.#at >= this.#template.length
  }

  text(): Piece[] | undefined {
    const found = this.#read(patterns.text)
    // Our indentation need not travel to a phone; a line break still parts two words.
    return found && this.pieces(found[0].replace(indentation, '\n'))
  }

  comment(): string | undefined {
    return this.#constant(this.#read(patterns.comment)?.[0])
  }

  doctype(): string | undefined {
    return this.#constant(this.#read(patterns.doctype)?.[0])
  }

  closingTag(): string | undefined {
    return this.#read(patterns.closingTag)?.[1]
  }

  openingName(): string {
    const name = this.#read(patterns.openingName)?.[1]
    if (name === undefined) throw this.fault('A value cannot name an element')
    return name
  }

  /** Whether the tag ends here; spaces before are passed over. */
  tagEnds(): boolean {
    this.#read(patterns.space)
    if (this.done) throw this.fault('A tag is not closed')
    return this.#template.startsWith('>', this.#at) || this.#template.startsWith('/>', this.#at)
  }

  tagEnd(): string {
    return this.#read(patterns.tagEnd)?.[0] ?? '>'
  }

  holeInTag(): number | undefined {
    return this.#read(patterns.hole) === undefined ? undefined : this.#holes++
  }

  attribute(): { name: string; value: string | undefined } {
    const found = this.#read(patterns.attribute)
    const name = found?.[1]
    if (name === undefined) throw this.fault('This is not an attribute')
    const value = found?.[2] ?? found?.[3]
    const following = this.#template[this.#at] ?? ''
    if (following === '=') throw this.fault(`Quote the value of ${name}`)
    if (following === mark && value === undefined)
      throw this.fault(`A value cannot continue the name ${name}; leave a space before attrs`)
    return { name, value: value?.replaceAll('"', '&quot;') }
  }

  /** What stands between <textarea> or <title> and its closing tag. */
  contentOf(name: string): Piece[] {
    return this.pieces(this.#until(name))
  }

  /** What stands in <script> or <style>, where no value may go. */
  constantContentOf(name: string): string {
    return this.#constant(this.#until(name)) ?? ''
  }

  pieces(text: string): Piece[] {
    const [first = '', ...rest] = text.split(mark)
    return [first, ...rest.flatMap(constant => [this.#holes++, constant])].filter(piece => piece !== '')
  }

  fault(reason: string): TypeError {
    const near = this.#template.slice(Math.max(0, this.#at - 40), this.#at + 40).replaceAll(mark, '◊')
    return new TypeError(`${reason}, near: ${near}`)
  }

  #until(name: string): string {
    const end = this.#template.toLowerCase().indexOf(`</${name}`, this.#at)
    if (end < 0) throw this.fault(`<${name}> is not closed`)
    const content = this.#template.slice(this.#at, end)
    this.#at = end
    return content
  }

  #constant(text: string | undefined): string | undefined {
    if (text?.includes(mark)) throw this.fault('No value may go in a comment, a doctype, <script> or <style>')
    return text
  }

  #read(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#template) ?? undefined
    if (found) this.#at = pattern.lastIndex
    return found
  }
}
