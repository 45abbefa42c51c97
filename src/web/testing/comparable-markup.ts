import { type MarkupElement, type MarkupNode, parseMarkup } from './parse-markup.ts'

const orderless = new Set(['class', 'aria-describedby'])

/** Markup in a form where only what matters differs: not the order of attributes or classes, nor spaces. */
export function comparableMarkup(source: string): unknown {
  return comparableNodes(parseMarkup(source))
}

function comparableNodes(nodes: readonly MarkupNode[]): unknown[] {
  return joinText(nodes)
    .map(node => (typeof node === 'string' ? node.replace(/\s+/g, ' ').trim() : comparableElement(node)))
    .filter(node => node !== '')
}

function comparableElement({ tag, attributes, children }: MarkupElement): unknown {
  const compared = [...attributes].map(([name, value]) => [name, comparableValue(name, value)])
  return { tag, attributes: Object.fromEntries(compared), children: comparableNodes(children) }
}

function comparableValue(name: string, value: string): string {
  const tokens = value.split(/\s+/).filter(Boolean)
  return orderless.has(name) ? tokens.sort().join(' ') : tokens.join(' ')
}

function joinText(nodes: readonly MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node
    else joined.push(node)
  }
  return joined
}
