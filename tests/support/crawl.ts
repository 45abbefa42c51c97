import type { Seen, Visitor } from './visitor.ts'

const most = 500

/**
 * Every page that somebody reaches by the links of our pages, from `/app` on. A link that answers a fault is a fault. PDFs take
 * long to make and their words are packed: they are fetched only for who compares them whole.
 */
export async function crawl(
  visitor: Visitor,
  { from = '/app', documents = false } = {},
): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  const waiting = [from]
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (seen.has(url) || (!documents && url.endsWith('.pdf'))) continue
    if (seen.size >= most) throw new Error(`more than ${most} pages from ${from}`)
    const page = await visitor.get(url)
    if (page.status >= 400) throw new Error(`a link leads to ${url}, which answers ${page.status}`)
    seen.set(url, page)
    waiting.push(...(page.to ? [page.to] : linksOn(page)))
  }
  return seen
}

function linksOn({ type, body }: Seen): string[] {
  if (!type.startsWith('text/html')) return []
  const links = [...body.matchAll(/\bhref="(\/app[^"#]*)/g)]
  return links.map(([, href = '']) => href.replaceAll('&amp;', '&'))
}
