import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveRole, markLeft } from '#capabilities/organisation'
import { asPerson } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { another, aProvider, done, type Provider } from '../reporting/testing.ts'
import { triageIncident } from '../triage/commands/triage-incident.ts'
import { aFirstLook, aRecord, recordNow } from '../triage/testing.ts'
import { acceptOffer, declineOffer } from './commands/answer-offer.ts'
import { askForSupport } from './commands/ask-for-support.ts'
import { changeHelps, chooseSupporter, endSupport } from './commands/change-own-support.ts'
import { noteCheckIn } from './commands/note-check-in.ts'
import { offerSupport } from './commands/offer-support.ts'
import { writeNote } from './commands/write-note.ts'
import { openOffers, ownPeriods } from './queries/own-support.ts'
import { peopleToCheckInWith } from './queries/people-to-check-in-with.ts'
import { checkInsOf, notesOf, periodOfTwo } from './queries/period-of-two.ts'
import { supportersAt } from './queries/supporters-at.ts'
import { remindOfCheckIns } from './tasks/remind-of-check-ins.ts'
import { aNote, aPeriod } from './testing.ts'

const world = await aDatabase()
const keys = aKeyring()
const door = { pool: world.publicPool, keys, clock: world.clock }
const aStart = '2026-11-24T08:15:00Z'

async function aLookedAtRecord(provider: Provider) {
  const { id } = await aRecord(door, provider)
  await provider.as('registered-manager', async ctx =>
    done(await triageIncident(ctx, aFirstLook(await recordNow(provider, id)))),
  )
  return recordNow(provider, id)
}

/** Runs the reminders and gives whom they reached. */
async function reminded(provider: Provider): Promise<PersonId[]> {
  const reached: PersonId[] = []
  await provider.asSystem(ctx => remindOfCheckIns(ctx, async (_, personId) => void reached.push(personId)))
  return reached
}

test('support is offered to whoever works there and can take it: no inspector, no administrator', async () => {
  const provider = await aProvider(world)
  const record = await aLookedAtRecord(provider)
  for (const role of ['inspector', 'administrator'] as const) {
    const offered = await provider.as('registered-manager', ctx =>
      offerSupport(ctx, record, provider.people[role]),
    )
    assert.equal(offered.ok || offered.code, 'person-unknown', role)
  }
})

test('a colleague who is offered support takes it with a supporter of their choice, who checks in three times', async () => {
  world.clock.set(aStart)
  const provider = await aProvider(world)
  const record = await aLookedAtRecord(provider)
  const { worker, supporter } = provider.people
  await provider.as('registered-manager', async ctx => done(await offerSupport(ctx, record, worker)))
  const periodId = await provider.as('worker', async ctx => {
    const [offer] = await openOffers(ctx)
    assert.equal(offer?.happenedOn, record.occurredOn)
    const begun = done(await acceptOffer(ctx, offer.id, { supporter, helps: ['talk', 'signposts'] }))
    assert.deepEqual(await openOffers(ctx), [])
    return begun
  })
  await provider.as('supporter', async ctx => {
    const [person] = await peopleToCheckInWith(ctx)
    assert.deepEqual([person?.id, person?.personId, person?.step], [periodId, worker, '24-hours'])
    assert.deepEqual(
      (await checkInsOf(ctx, periodId)).map(each => each.dueAt),
      [24, 168, 720].map(hours => addHours(world.clock.now(), hours)),
    )
    done(await noteCheckIn(ctx, periodId, '24-hours'))
    assert.equal((await peopleToCheckInWith(ctx))[0]?.step, '7-days')
  })
})

test('support is offered only after a first look, to people of the service, and never to oneself', async () => {
  const provider = await aProvider(world)
  const { id } = await aRecord(door, provider)
  const { worker, 'registered-manager': manager } = provider.people
  const fresh = await recordNow(provider, id)
  const looked = await aLookedAtRecord(provider)
  const elsewhere = await another(provider, 'worker', provider.elm)
  await provider.as('registered-manager', async ctx => {
    assert.equal((await offerSupport(ctx, fresh, worker)).ok, false)
    for (const nobody of [elsewhere, manager])
      assert.deepEqual(await offerSupport(ctx, looked, nobody), {
        ok: false,
        code: 'person-unknown',
        field: 'person',
      })
  })
  for (const role of ['worker', 'reviewer', 'supporter'] as const)
    await provider.as(role, async ctx =>
      assert.deepEqual(await offerSupport(ctx, looked, worker), { ok: false, code: 'not-permitted' }),
    )
})

test('a second offer after the same event adds nothing and says nothing of the first', async () => {
  const provider = await aProvider(world)
  const record = await aLookedAtRecord(provider)
  const { worker } = provider.people
  const offers = () => provider.as('worker', openOffers)
  const offer = () => provider.as('registered-manager', ctx => offerSupport(ctx, record, worker))
  assert.deepEqual(await offer(), { ok: true, value: { isNew: true } })
  const [offered] = await offers()
  assert.ok(offered)
  await provider.as('worker', async ctx => done(await declineOffer(ctx, offered.id)))
  assert.deepEqual(await offer(), { ok: true, value: { isNew: false } })
  assert.deepEqual(await offers(), [])
})

test('an offer is answered by whoever it was made to, once', async () => {
  const provider = await aProvider(world)
  const record = await aLookedAtRecord(provider)
  const { worker, supporter } = provider.people
  await provider.as('registered-manager', async ctx => done(await offerSupport(ctx, record, worker)))
  const [offer] = await provider.as('worker', openOffers)
  assert.ok(offer)
  const accept = { supporter, helps: [] }
  for (const role of ['registered-manager', 'supporter', 'quality-lead'] as const)
    assert.equal((await provider.as(role, ctx => acceptOffer(ctx, offer.id, accept))).ok, false, role)
  assert.equal((await provider.as('worker', ctx => acceptOffer(ctx, offer.id, accept))).ok, true)
  assert.equal((await provider.as('worker', ctx => declineOffer(ctx, offer.id))).ok, false)
})

test('whoever manages the service supports nobody in it, nor does anybody themselves', async () => {
  const provider = await aProvider(world)
  const both = await another(provider, 'supporter', provider.rowan, 'Wren Abara')
  await provider.asSystem(async ctx =>
    done(await giveRole(ctx, { personId: both, role: 'registered-manager', serviceId: provider.rowan })),
  )
  const offered = await provider.as('worker', ctx => supportersAt(ctx))
  assert.deepEqual(
    offered.map(each => each.id),
    [provider.people.supporter],
  )
  const asked = await provider.as('worker', ctx => askForSupport(ctx, { supporter: both, helps: [] }))
  assert.deepEqual(asked, { ok: false, code: 'supporter-unknown', field: 'supporter' })
  assert.deepEqual(await provider.as('supporter', ctx => supportersAt(ctx)), [])
})

test('each of the two is told the one exception before their first note, and the database insists', async () => {
  const provider = await aProvider(world)
  const periodId = await aPeriod(provider)
  const write = (role: 'worker' | 'supporter', toldNow: boolean) =>
    provider.as(role, ctx => writeNote(ctx, keys, { periodId, kind: 'note', text: 'How are you?', toldNow }))
  assert.deepEqual(await write('supporter', false), { ok: false, code: 'exception-not-told', field: 'told' })
  assert.equal((await write('supporter', true)).ok, true)
  assert.equal((await write('supporter', false)).ok, true)
  // The person was told when support began.
  assert.equal((await write('worker', false)).ok, true)
  const notes = await provider.as('worker', ctx => notesOf(ctx, keys, periodId))
  assert.equal(notes.length, 3)
})

test('a leaver’s check-ins go back to the person, who chooses again; the notes never move', async () => {
  world.clock.set(aStart)
  const provider = await aProvider(world)
  const leaver = await another(provider, 'supporter', provider.rowan, 'Wren Abara')
  const periodId = await aPeriod(provider, leaver)
  const asLeaver = { orgId: provider.orgId, personId: leaver }
  await aNote(provider, keys, 'worker', { periodId, text: 'For Wren only.' })
  await provider.as('administrator', async ctx =>
    done(await markLeft(ctx, leaver, { shutOut: async () => {} })),
  )
  assert.deepEqual(await reminded(provider), [provider.people.worker])
  await provider.as('worker', async ctx => {
    const [own] = await ownPeriods(ctx)
    assert.deepEqual([own?.id, own?.supporterId], [periodId, null])
    const note = { periodId, kind: 'note', text: 'To whom?', toldNow: true } as const
    assert.deepEqual(await writeNote(ctx, keys, note), { ok: false, code: 'no-supporter' })
    done(await chooseSupporter(ctx, periodId, provider.people.supporter))
    assert.equal((await notesOf(ctx, keys, periodId)).length, 1)
  })
  await provider.as('supporter', async ctx => {
    assert.equal((await periodOfTwo(ctx, periodId))?.supporterId, provider.people.supporter)
    assert.deepEqual(await notesOf(ctx, keys, periodId), [])
  })
  await assert.rejects(asPerson(world.database, world.clock, asLeaver, async () => {}))
})

test('a supporter who stops being one, or begins to manage the service, reads nothing from that moment', async () => {
  const provider = await aProvider(world)
  const turned = await another(provider, 'supporter', provider.rowan, 'Wren Abara')
  const periodId = await aPeriod(provider, turned)
  const seen = () =>
    asPerson(world.database, world.clock, { orgId: provider.orgId, personId: turned }, ctx =>
      periodOfTwo(ctx, periodId),
    )
  assert.ok(await seen())
  await provider.asSystem(async ctx =>
    done(await giveRole(ctx, { personId: turned, role: 'registered-manager', serviceId: provider.rowan })),
  )
  assert.equal(await seen(), undefined)
  assert.deepEqual(await reminded(provider), [provider.people.worker])
})

test('a supporter is reminded once of what came due, with nothing but whom to tell', async () => {
  world.clock.set(aStart)
  const provider = await aProvider(world)
  const periodId = await aPeriod(provider)
  assert.deepEqual(await reminded(provider), [])
  world.clock.set('2026-11-25T08:15:00Z')
  assert.deepEqual(await reminded(provider), [provider.people.supporter])
  assert.deepEqual(await reminded(provider), [])
  await provider.as('worker', async ctx => done(await endSupport(ctx, periodId)))
  world.clock.set('2026-12-31T08:15:00Z')
  assert.deepEqual(await reminded(provider), [])
})

test('only the person ends their support or changes what would help', async () => {
  world.clock.set(aStart)
  const provider = await aProvider(world)
  const periodId = await aPeriod(provider)
  for (const role of ['supporter', 'registered-manager'] as const)
    await provider.as(role, async ctx => {
      for (const refusal of [await endSupport(ctx, periodId), await changeHelps(ctx, periodId, [])])
        assert.deepEqual(refusal, { ok: false, code: 'not-found' })
      const { worker } = provider.people
      assert.equal((await chooseSupporter(ctx, periodId, worker)).ok, false)
    })
  await provider.as('worker', async ctx => {
    done(await changeHelps(ctx, periodId, ['time-off-the-floor']))
    done(await endSupport(ctx, periodId))
    assert.deepEqual(await endSupport(ctx, periodId), { ok: false, code: 'support-ended' })
    const late = { periodId, kind: 'note', text: 'One more.', toldNow: true } as const
    assert.deepEqual(await writeNote(ctx, keys, late), { ok: false, code: 'support-ended' })
  })
})
