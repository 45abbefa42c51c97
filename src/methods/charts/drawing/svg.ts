type Attributes = Record<string, string | number | undefined>

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe inside SVG; control characters that XML forbids are dropped. */
export function escapeText(text: string): string {
  const allowed = [...text].filter(char => char >= ' ' || char === '\n' || char === '\t').join('')
  return allowed.replace(/[&<>"']/g, char => escapes[char] ?? '')
}

/** One SVG element; numbers are kept to two decimals, undefined attributes left out, children must be SVG already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeText(value ?? '')}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
