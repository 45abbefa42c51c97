const urlAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'ping',
  'cite',
])
// Each of these runs or loads what it is given in ways that escaping does not make safe.
const refusedForValues = new Set(['style', 'srcdoc', 'srcset'])
const attributeName = /^[a-zA-Z_:][a-zA-Z0-9_:.-]*$/

export type AttributeKind = 'url' | 'text'

/** How a value in this attribute is made safe; throws where no value may go. */
export function attributeKind(name: string): AttributeKind {
  const lower = name.toLowerCase()
  if (!attributeName.test(name)) throw new TypeError(`"${name}" is not an attribute name`)
  if (lower.startsWith('on'))
    throw new TypeError(`No value may go in the ${name} attribute: write a listener`)
  if (refusedForValues.has(lower)) throw new TypeError(`No value may go in the ${name} attribute`)
  return urlAttributes.has(lower) ? 'url' : 'text'
}
