export type MarkupElement = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupNode[]
}
export type MarkupNode = MarkupElement | string

type OpenElement = { tag: string; attributes: Map<string, string>; children: MarkupNode[] }

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const rawElements = new Set(['script', 'style', 'textarea', 'title'])
const constant = /<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>/y
const closing = /<\/([a-zA-Z][^\s/>]*)[^>]*>/y
const opening = /<([a-zA-Z][^\s/>]*)/y
const attribute = /[\s/]*(=?[^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
const tagEnd = /[\s/]*>/y

/** Reads markup as a browser's tokeniser does (WHATWG HTML 13.2.5), for tests: what was typed must stay text. */
export function parseMarkup(source: string): readonly MarkupNode[] {
  const root: OpenElement = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  let at = 0

  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  const parent = (): OpenElement => open.at(-1) ?? root
  const addText = (text: string): void => {
    if (text) parent().children.push(decode(text))
  }

  function readElement(tag: string): void {
    const element: OpenElement = { tag, attributes: new Map(), children: [] }
    parent().children.push(element)
    while (read(tagEnd) === null && at < source.length) readAttribute(element)
    if (voidElements.has(tag) || source.slice(0, at).endsWith('/>')) return
    open.push(element)
    if (rawElements.has(tag)) readRaw(tag)
  }

  function readAttribute(element: OpenElement): void {
    const found = read(attribute)
    const name = found?.[1]?.toLowerCase()
    if (name === undefined) at++
    else if (!element.attributes.has(name)) {
      element.attributes.set(name, decode(found?.[2] ?? found?.[3] ?? found?.[4] ?? ''))
    }
  }

  function readRaw(tag: string): void {
    const end = source.slice(at).search(new RegExp(`</${tag}[\\s/>]`, 'i'))
    const text = end < 0 ? source.slice(at) : source.slice(at, at + end)
    addText(tag === 'textarea' ? text.replace(/^\n/, '') : text)
    at += text.length
  }

  function close(tag: string): void {
    const index = open.findLastIndex(element => element.tag === tag)
    if (index > 0) open.length = index
  }

  while (at < source.length) {
    if (read(constant)) continue
    const closed = read(closing)?.[1]
    const opened = closed === undefined ? read(opening)?.[1] : undefined
    if (closed !== undefined) close(closed.toLowerCase())
    else if (opened !== undefined) readElement(opened.toLowerCase())
    else addText(readText())
  }
  return root.children

  function readText(): string {
    const next = source.indexOf('<', at + 1)
    const text = source.slice(at, next < 0 ? source.length : next)
    at += text.length
    return text
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ctdot: '⋯',
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return entities[name] ?? whole
  })
}
