import { after } from 'node:test'
import type { Page } from 'playwright-core'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { aGate } from '../support/gate.ts'
import { aDatabase } from '../support/test-database.ts'

export type Kept = { reference: string; story: string; happened_part: string | null; lang: string }

/** A house with a poster, the server behind a signal that comes and goes, and a look at what the server keeps. */
export async function aHouseWithPoorSignal(limits?: Parameters<typeof aSite>[2]) {
  const world = await aDatabase()
  const owner = await world.connect(world.urls.superuser)
  const site = await aSite(world, world.clock, limits)
  const provider = await aProvider(world)
  await site.listen()
  const gate = await aGate(site.origin)
  after(() => gate.close())
  return {
    world,
    owner,
    site,
    provider,
    gate,
    form: `${gate.origin}/speak-up/${provider.codes.ash}`,
    /** What was told, by the beginning of its story. */
    async told(story: string): Promise<Kept[]> {
      const asked = 'select * from reporting.report where story like $1 order by story'
      return (await owner.query(asked, [`${story}%`])).rows
    },
  }
}

/** The heading that can be seen. */
export const heading = (page: Page) => page.locator('h1:visible').textContent()

/** What the page counts on this phone, once it does. */
export async function counted(page: Page): Promise<string | null> {
  await page.locator('[data-outbox]').waitFor()
  return page.locator('[data-outbox-line]').textContent()
}

/** Presses "Send now", unless the worker was quicker. */
export const sendNow = (page: Page) => page.locator('[data-send-now]').dispatchEvent('click')

export const oneWaits = '1 report saved on this phone, not sent yet'
export const oneNeedsAttention = '1 report needs your attention'
export const nothingWaits = 'Sent. Nothing waits on this phone now.'
