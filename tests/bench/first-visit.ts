import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { untilKept } from '../support/a-phone.ts'
import { aGate, type Gate } from '../support/gate.ts'
import { aHouse } from './a-house.ts'
import { startServer } from './start-server.ts'

/** A phone of some years ago at the far end of a corridor: 400 ms each way there and back, 400 kbit/s, a fifth of this processor. */
const slowNetwork = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowerProcessor = 5

type Visit = { painted: number; usable: number; ready: number }

/** What a first visit loads, and how long a slow phone takes until somebody can use the form; then the same again and without signal. */
export async function benchFirstVisit(): Promise<void> {
  const house = await aHouse()
  const served = await startServer(house)
  const gate = await aGate(`http://127.0.0.1:${served.port}`)
  console.log('visit            language    bytes   painted ms   usable ms   ready without signal ms')
  for (const lang of ['en-GB', 'ml'])
    await threeVisits(gate, `${gate.origin}/speak-up/${house.code}?lang=${lang}`, lang)
  await gate.close()
  await served.stop()
  await house.close()
}

async function threeVisits(gate: Gate, form: string, lang: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-phone-'))
  const phone = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    viewport: { width: 360, height: 740 },
  })
  for (const [name, mode] of [
    ['first', 'open'],
    ['again', 'open'],
    ['without signal', 'closed'],
  ] as const) {
    gate.mode = mode
    gate.passed = []
    const { painted, usable, ready } = await visit(phone, form)
    const bytes = gate.passed.reduce((sum, answer) => sum + answer.bytes, 0)
    console.log([name.padEnd(14), lang.padEnd(8), ...[bytes, painted, usable, ready].map(figure)].join('  '))
  }
  gate.mode = 'open'
  await phone.close()
  rmSync(folder, { recursive: true, force: true })
}

async function visit(phone: BrowserContext, form: string): Promise<Visit> {
  const page = await phone.newPage()
  const devtools = await phone.newCDPSession(page)
  await devtools.send('Network.emulateNetworkConditions', slowNetwork)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  await page.goto(form, { waitUntil: 'commit' })
  await page.locator('[data-own-phone]:visible').waitFor()
  const ready = await page.evaluate(() => performance.now())
  const times = await timesOf(page)
  await untilKept(page)
  await page.close()
  return { ...times, ready }
}

/** First paint, and the moment from which every field and the button work: no script is needed for them. */
function timesOf(page: Page): Promise<{ painted: number; usable: number }> {
  return page.evaluate(() => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return { painted, usable: Math.max(painted, loaded?.domInteractive ?? 0) }
  })
}

const figure = (value: number) => Math.round(value).toString().padStart(9)
