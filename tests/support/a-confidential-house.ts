import assert from 'node:assert/strict'
import { asPerson, type Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { openThread } from '../../src/capabilities/reporting/commands/open-thread.ts'
import { submitReport } from '../../src/capabilities/reporting/commands/submit-report.ts'
import type { GuardedThread } from '../../src/capabilities/reporting/guarded.ts'
import { aProvider, aReport } from '../../src/capabilities/reporting/testing.ts'
import { aKeyring } from './keyring.ts'
import { aDatabase } from './test-database.ts'

export type Told = { reference: string; words: readonly string[] }

/** A provider with a guardian who has no key yet, somebody who tells us in confidence, and what the guardian reads of it. */
export async function aConfidentialHouse() {
  const world = await aDatabase()
  const superuser = await world.connect(world.urls.superuser)
  const keys = aKeyring()
  const door = { pool: world.publicPool, keys, clock: world.clock }
  const provider = await aProvider(world)
  const { ash } = provider.codes
  const who = { name: 'Esi Osei-Mensah', contact: 'esi@example.org' }
  const as = <T>(personId: PersonId, work: (ctx: Context) => Promise<T>) =>
    asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, work)
  const guardian = <T>(work: (ctx: Context) => Promise<T>) => as(provider.people.guardian, work)

  async function toldInConfidence(): Promise<Told> {
    const told = await submitReport(door, aReport({ code: ash, confidence: who }))
    assert.ok('words' in told && told.words, JSON.stringify(told))
    return { reference: told.reference, words: told.words }
  }

  async function guardedPart({ words }: Told): Promise<GuardedThread & { seal: string }> {
    const opened = await openThread(door, words.join(' '))
    assert.ok(opened.outcome === 'open' && opened.thread.guarded)
    return { ...opened.thread.guarded, seal: opened.seal }
  }

  return { world, superuser, door, provider, ash, who, as, guardian, toldInConfidence, guardedPart }
}
