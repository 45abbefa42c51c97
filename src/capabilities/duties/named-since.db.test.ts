import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { incidentById } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerQuestions } from './commands/answer-questions.ts'
import { noteAgreement } from './commands/note-agreement.ts'
import { openRestricted } from './commands/open-restricted.ts'
import { dutiesOf } from './queries/duties-of.ts'
import { aLookedAtRecord, aProvider, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const readers = ['registered-manager', 'reviewer', 'shift-lead'] as const satisfies Role[]

test('a crime suspected after a record was opened again keeps it to named roles anew, and learning waits for the police', async () => {
  world.clock.set('2026-11-24T09:30:00Z')
  const { id } = await aLookedAtRecord(door, provider, {
    what: 'safeguarding.neglect',
    learningResponse: 'walk-through',
  })
  const manager = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)
  const seenBy = async () => {
    const seen: Role[] = []
    for (const role of readers) if (await provider.as(role, ctx => incidentById(ctx, id))) seen.push(role)
    return seen
  }
  const waits = () =>
    manager(async ctx => {
      const incident = await incidentById(ctx, id)
      return incident ? (await dutiesOf(ctx, incident)).parked : assert.fail('not there')
    })
  const opened = () => manager(ctx => openRestricted(ctx, id, { openedWhy: 'The enquiry is closed.' }))
  const agree = (agency: string) =>
    manager(ctx => noteAgreement(ctx, id, { agency, agreedOn: '2026-11-24', words: 'They agreed.' }))

  done(await agree('Safeguarding team'))
  done(await opened())
  assert.deepEqual([await seenBy(), await waits()], [[...readers], false])

  world.clock.set('2026-11-24T11:30:00Z')
  done(await manager(ctx => answerQuestions(ctx, id, { 'police.suspectedCrime': 'yes' })))
  assert.deepEqual([await seenBy(), await waits()], [['registered-manager'], true])
  assert.deepEqual(await opened(), { ok: false, code: 'agency-has-not-agreed' })

  world.clock.set('2026-11-24T12:30:00Z')
  done(await agree('Police, DC in the case'))
  assert.deepEqual([await seenBy(), await waits()], [['registered-manager', 'reviewer'], false])
})
