import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { keepContact } from './commands/keep-contact.ts'
import { takeCandourStep } from './commands/take-candour-step.ts'
import { letterFollows } from './model/letter-owed.ts'
import { personTold } from './queries/candour-of.ts'
import { remindOfDuties } from './tasks/remind-of-duties.ts'
import { aLookedAtRecord, answered, aProvider, done, type Provider } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
let provider: Provider
let record: Awaited<ReturnType<typeof aLookedAtRecord>>

beforeEach(async () => {
  world.clock.set('2026-11-24T09:30:00Z')
  provider = await aProvider(world)
})

/** Lets the program look at this moment. */
async function remindedAt(moment: string): Promise<void> {
  world.clock.set(moment)
  await provider.asSystem(remindOfDuties)
}

/** The points of the letter's clock that somebody was reminded of. */
async function pointsReminded(): Promise<string[]> {
  const { rows } = await superuser.query(
    'select point from duties.reminder where org_id = $1 and rule_id = $2 order by at, point',
    [provider.orgId, letterFollows.target],
  )
  return rows.map(({ point }) => point)
}

/** A hip fracture of which the person was told in person on the day of 24 November. */
async function toldInPerson(): Promise<void> {
  record = await aLookedAtRecord(door, provider)
  const yes = ['service.regulatedActivity', 'person.isServiceUser', 'incident.unintendedOrUnexpected']
  await answered(
    provider,
    record,
    Object.fromEntries([...yes, 'hcp.structuralChange'].map(each => [each, 'yes'])),
  )
  await take('told-in-person')
}

async function take(step: 'told-in-person' | 'written-follow-up' | 'no-contact-wished'): Promise<void> {
  const input = { step, takenOn: '2026-11-24', words: 'On the ward.' }
  done(await provider.as('registered-manager', ctx => takeCandourStep(ctx, record.id, input)))
}

test('the letter that follows on telling somebody reminds until it is sent', async () => {
  await toldInPerson()
  await remindedAt('2026-11-28T12:00:00Z')
  assert.deepEqual(await pointsReminded(), [])
  await remindedAt('2026-11-29T12:05:00Z')
  assert.deepEqual(await pointsReminded(), ['half'])
  await remindedAt('2026-12-04T12:00:00Z')
  assert.deepEqual(await pointsReminded(), ['half', 'soon'])
  await take('written-follow-up')
  await remindedAt('2026-12-06T12:00:00Z')
  assert.equal((await pointsReminded()).length, 2)
})

test('no letter is reminded of where they do not wish contact, and background work learns that and no more', async () => {
  await toldInPerson()
  const contact = { name: 'Nerys Vaughan-Okafor', isToPerson: 'her daughter', address: '', reachedBy: '' }
  const wishes = { ...contact, prefers: 'letter', wishes: 'no' } as const
  done(await provider.as('registered-manager', ctx => keepContact(ctx, record.id, wishes)))
  await remindedAt('2026-12-06T12:00:00Z')
  assert.deepEqual(await pointsReminded(), [])
  assert.equal(await provider.asSystem(ctx => personTold(ctx, record.id)), undefined)
})
