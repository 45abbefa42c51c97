import { roles } from '#capabilities/organisation'
import { aFormSecret, hiddenOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { fittingVisit } from '../support/fitting-visit.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Fields, Seen, Visitor } from '../support/visitor.ts'

export type OnePage = { name: string; html: string }

/** Every page of Candour as each role meets it, once for each shape: what differs only in its words or length is one page. */
export async function everyPage(): Promise<OnePage[]> {
  const world = await aDatabase()
  const site = await aSite(world)
  const lived = await aLivedInProvider(world, site, 'zephyr')
  const shapes = new Map<string, OnePage>()
  const keep = (who: string, seen: Seen) => {
    if (!seen.type.startsWith('text/html')) return
    const path = withoutIdentifiers(seen.url)
    const name = `${who}: ${path}${seen.status === 200 ? '' : ` (${seen.status})`}`
    // A refusal looks the same wherever it is met.
    const isRefusal = seen.status === 403 || seen.status === 404 || seen.status === 409
    const shape = `${isRefusal ? seen.status : path} ${shapeOf(seen.body)}`
    if (!shapes.has(shape)) shapes.set(shape, { name, html: seen.body })
  }
  for (const page of await publicPages(site.stranger(), lived.rowan.placeCode)) keep('anybody', page)
  const routes = site.mounts.flatMap(mount => mount.routes).filter(route => route.access !== 'anyone')
  for (const role of roles) {
    const visitor = await site.visit(lived.atRowan(role))
    for (const page of (await crawl(visitor)).values()) keep(role, page)
    for (const route of routes.filter(each => !/sign-out/.test(each.path))) {
      const { url } = fittingVisit(route, lived.rowan)
      // An empty form comes back with what is missing.
      keep(role, await (route.method === 'GET' ? visitor.get(url) : visitor.post(url)))
    }
  }
  return [...shapes.values()]
}

async function publicPages(stranger: Visitor, code: string): Promise<Seen[]> {
  const form = { form: aFormSecret(), story: 'The bell was silent.', atRisk: 'yes', kind: 'near-miss' }
  const tell = (fields: Fields) => stranger.post(`/speak-up/${code}`, fields)
  const receipt = await tell(form)
  const thread = await stranger.post('/thread', { words: wordsOn(receipt.body).join(' ') })
  const seal = hiddenOn(thread.body, 'seal')
  const addresses = [
    '/',
    '/speak-up',
    `/speak-up/${code}`,
    '/speak-up/wrong234',
    '/thread',
    '/app/sign-in',
    '/set-up',
    '/no-page',
  ]
  const pages = []
  for (const address of addresses) pages.push(await stranger.get(address))
  return [
    ...pages,
    receipt,
    thread,
    await tell({}),
    await tell({ ...form, story: 'Something else.' }),
    await tell({ ...form, form: aFormSecret(), aboutManager: 'yes', verifier: 'A'.repeat(43) }),
    await stranger.post('/thread', { words: 'not six' }),
    await stranger.post('/thread/reply', { seal, form: aFormSecret() }),
    await stranger.post('/thread/reply', { seal, form: aFormSecret(), text: 'One thing more.' }),
    await stranger.post('/thread/reply', { seal: 'over', text: 'Too late.', form: aFormSecret() }),
    await stranger.post('/app/sign-in', { who: 'nobody@example.org', password: 'not this one' }),
  ]
}

function withoutIdentifiers(url: string): string {
  return url
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/INC-[\w-]+|REG-\d+|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, ':reference')
    .replaceAll(/\/speak-up\/[a-z0-9]{8}/g, '/speak-up/:code')
    .replace(/\?.*/, '')
}

/** The kinds of element on a page, each by its name, classes and roles. */
function shapeOf(html: string): string {
  const kinds = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(([, name, attributes = '']) => {
    const telling = attributes.match(/\b(class|type|role|aria-current|open|checked)\b(="[^"]*")?/g) ?? []
    return `${name} ${telling.join(' ')}`
  })
  return [...new Set(kinds)].sort().join('\n')
}
