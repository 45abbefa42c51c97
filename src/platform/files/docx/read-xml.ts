/** Text, or an element with its name as written, such as "w:p". */
export type XmlNode = string | XmlElement
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

const tokens =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gsy
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const mostNodes = 400_000
const deepest = 200

/**
 * The root of an XML document as office programs write it; undefined when it is not well formed, has a document type (which
 * could name entities that grow), or is larger or deeper than a document needs.
 */
export function readXml(text: string): XmlElement | undefined {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let nodes = 0
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    tokens.lastIndex = at
    const found = tokens.exec(text)
    const parent = open.at(-1)
    nodes += 1
    if (!found || !parent || nodes > mostNodes || open.length > deepest) return undefined
    at = tokens.lastIndex
    const [, literal, closes, name, attributes, empty, letters] = found
    if (literal !== undefined) parent.children.push(literal)
    else if (letters !== undefined) parent.children.push(decoded(letters))
    else if (name !== undefined && closes) {
      if (parent.name !== name) return undefined
      open.pop()
    } else if (name !== undefined) {
      const element = { name, attributes: attributesIn(attributes ?? ''), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const elements = root.children.filter(each => typeof each !== 'string')
  return open.length === 1 && elements.length === 1 ? elements[0] : undefined
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(attribute)]
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  )
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    if (name !== undefined) return named[name] ?? ''
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
