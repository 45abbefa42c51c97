import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PublicDoor } from '#capabilities/reporting'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { closeIncident } from './commands/close-incident.ts'
import { notePeopleAnswer } from './commands/note-people-answer.ts'
import { tellPeople } from './commands/tell-people.ts'
import { writeOutcome } from './commands/write-outcome.ts'
import { peopleAnswersOf } from './queries/people-answers-of.ts'
import { aProvider, aRecord, done } from './testing.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const answer = { from: 'his daughter', text: 'Thank you for telling us. He sleeps better now.' }

test('what the people it happened to answered is kept in their words, also after the record is closed', async () => {
  const record = await aRecord(door, provider)
  const incidentId = record.id
  await provider.as('registered-manager', async ctx => {
    done(await tellPeople(ctx, { incidentId, text: 'We are sorry.', mayAnswer: 'Ring Siobhan.' }))
    done(await writeOutcome(ctx, { incidentId, reportIds: [record.reportId], text: 'A new battery is in.' }))
    done(await closeIncident(ctx, { incidentId, reason: 'Understood.' }))
    done(await notePeopleAnswer(ctx, { incidentId, ...answer }))
    const answers = await peopleAnswersOf(ctx, incidentId)
    assert.deepEqual(
      answers.map(({ from, text }) => ({ from, text })),
      [answer],
    )
  })
})

test('an answer waits until somebody was told something', async () => {
  const { id: incidentId } = await aRecord(door, provider)
  const refusal = await provider.as('registered-manager', ctx =>
    notePeopleAnswer(ctx, { incidentId, ...answer }),
  )
  assert.deepEqual(refusal, { ok: false, code: 'nobody-told', field: 'answer' })
})

test('answers in a record about a manager are hidden from that manager with the record', async () => {
  const { id: incidentId } = await aRecord(door, provider, { aboutManager: true })
  await provider.as('quality-lead', async ctx => {
    done(await tellPeople(ctx, { incidentId, text: 'We are looking into it.', mayAnswer: 'Ring Anjali.' }))
    done(await notePeopleAnswer(ctx, { incidentId, ...answer }))
    assert.equal((await peopleAnswersOf(ctx, incidentId)).length, 1)
  })
  await provider.as('registered-manager', async ctx => {
    assert.deepEqual(await peopleAnswersOf(ctx, incidentId), [])
    assert.deepEqual(await notePeopleAnswer(ctx, { incidentId, ...answer }), { ok: false, code: 'not-found' })
  })
})
