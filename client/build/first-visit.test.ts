import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { PlaceId, ServiceId } from '#platform/ids'
import { instant, type PlainDate } from '#platform/time'
import { languages } from '#web'
import { flashPage } from '../../src/capabilities/reporting/pages/flash-page.ts'
import type { PlaceDescribed } from '../../src/capabilities/reporting/report.ts'
import { lightPage } from '../../src/platform/http/light-page.ts'
import { buildElsewhere } from '../testing/build-elsewhere.ts'

/**
 * What a phone on a bad signal is asked to load before anybody can type, packed. The English form that a phone keeps
 * beside another language comes afterwards and is not counted here.
 */
const budget = 35_000

/** What belongs to a page that is none of its links: its worker, and what puts it on a home screen. */
const beside = ['service-worker.js', 'candour.webmanifest', 'icon-192.png']

describe('a first visit to the form', () => {
  let root = ''
  let remove = async () => {}
  const asset = async (file: string) => readFile(join(root, 'dist/assets', file))
  const packed = (content: Uint8Array | string) => brotliCompressSync(content).length

  before(async () => {
    const built = await buildElsewhere()
    root = built.root
    remove = built.remove
  })
  after(() => remove())

  async function filesOf(html: string): Promise<string[]> {
    const manifest: Record<string, string> = JSON.parse(String(await asset('manifest.json')))
    // A page names its files as the last build of the checkout called them, or plainly when there was none.
    const named = [...html.matchAll(/(?:href|src)="\/assets\/([\w-]+?)(?:-[0-9a-f]{10})?(\.\w+)"/g)].map(
      ([, name, end]) => `${name}${end}`,
    )
    return [...new Set([...named, ...beside])].map(name => manifest[name] ?? '')
  }

  for (const { lang } of languages) {
    test(`in ${lang} loads at most 35 kB in all`, async () => {
      // As pack-pages.ts sends it.
      const html = lightPage(aForm(lang))
      const files = await filesOf(html)
      const sizes = await Promise.all(files.map(async file => packed(await asset(file))))
      const all = [packed(html), ...sizes].reduce((sum, size) => sum + size, 0)
      assert.ok(files.length >= 6, files.join(', '))
      assert.ok(
        all <= budget,
        `${all} bytes: the page ${packed(html)}, ${files.map((file, i) => `${file} ${sizes[i]}`).join(', ')}`,
      )
    })
  }
})

const randomText = (bytes: number) => randomBytes(bytes).toString('base64url')

/** The form of a home with a dozen places, everybody who could get a report, and a guardian. */
function aForm(lang: string): string {
  const places = [
    'Ash',
    'Birch',
    'Cedar',
    'Elder',
    'Fir',
    'Hazel',
    'Juniper',
    'Larch',
    'Maple',
    'Oak',
    'Pine',
    'Yew',
  ]
  const place: PlaceDescribed = {
    placeId: randomUUID() as PlaceId,
    placeName: 'Ash unit',
    code: 'k7m2q9vx',
    serviceId: randomUUID() as ServiceId,
    serviceName: 'Rowan House',
    nation: 'england',
    phone: '01632 960001',
    onCall: [
      { label: 'On-call manager', phone: '07700 900001', roles: ['registered-manager'] },
      { label: 'Night lead', phone: '07700 900002', roles: null },
    ],
    places: places.map(name => ({ id: randomUUID() as PlaceId, name: `${name} unit`, kind: 'unit' })),
    receivers: ['guardian', 'nominated-individual', 'quality-lead'],
    guardian: {
      keyId: randomUUID(),
      name: 'Delroy Pinnock',
      since: instant('2026-03-02T09:00:00Z'),
      point: new Uint8Array(randomBytes(65)),
      keyName: randomText(8),
    },
    promises: {},
  }
  const phone = {
    point: randomText(65),
    address: 'candour.example-care-provider.org',
    today: '2026-11-24' as PlainDate,
  }
  return String(
    flashPage({ place, lang, langChosen: true, secret: randomText(32), typed: {}, errors: [], phone }),
  )
}
