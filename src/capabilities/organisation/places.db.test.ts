import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addPlace,
  everyServiceOf,
  giveRole,
  type Place,
  placesOf,
  type Role,
  saveHeadcounts,
  saveOnCallList,
  servicesOf,
} from '#capabilities/organisation'
import { submitReport } from '#capabilities/reporting'
import { incidentByReference } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aReport } from '../reporting/testing.ts'
import { aProvider, aRecord, done, type Provider } from '../triage/testing.ts'
import { setPlaceOpen } from './commands/set-place-open.ts'
import { setServiceOpen } from './commands/set-service-open.ts'
import { headcountsOf } from './queries/headcounts-of.ts'
import { onCallAt } from './queries/on-call.ts'
import { everyPlaceOf } from './queries/places.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }

const openPlace = (provider: Provider, open: boolean) =>
  provider.as('administrator', ctx =>
    setPlaceOpen(ctx, { serviceId: provider.rowan, placeId: provider.places.ash, open }),
  )
const openService = (provider: Provider, open: boolean) =>
  provider.as('administrator', ctx => setServiceOpen(ctx, { serviceId: provider.rowan, open }))
const told = async (provider: Provider) =>
  (await submitReport(door, aReport({ code: provider.codes.ash }))).outcome
const namesOf = (places: readonly Place[]) => places.map(place => place.name)

test('a closed place takes no new report and its history stays; open again, its poster works as before', async () => {
  const provider = await aProvider(world)
  const { reference } = await aRecord(door, provider)
  done(await openPlace(provider, false))
  assert.equal(await told(provider), 'unknown-place')
  assert.ok(await provider.as('registered-manager', ctx => incidentByReference(ctx, reference)))
  await provider.asSystem(async ctx => {
    assert.deepEqual(namesOf(await placesOf(ctx, provider.rowan)), ['Birch unit'])
    assert.deepEqual(namesOf(await everyPlaceOf(ctx, provider.rowan)), ['Ash unit', 'Birch unit'])
  })
  done(await openPlace(provider, true))
  assert.equal(await told(provider), 'received')
})

test('a closed service closes all its posters, takes no new place or role, and what happened there stays', async () => {
  const provider = await aProvider(world)
  const { reference } = await aRecord(door, provider)
  done(await openService(provider, false))
  assert.equal(await told(provider), 'unknown-place')
  assert.ok(await provider.as('registered-manager', ctx => incidentByReference(ctx, reference)))
  await provider.as('administrator', async ctx => {
    const serviceId = provider.rowan
    assert.deepEqual(await addPlace(ctx, { serviceId, name: 'Larch unit', kind: 'unit' }), {
      ok: false,
      code: 'service-closed',
    })
    const role = { personId: provider.people.supporter, role: 'worker', serviceId } as const
    assert.deepEqual(await giveRole(ctx, role), { ok: false, code: 'service-closed', field: 'serviceId' })
    assert.deepEqual(
      (await servicesOf(ctx)).map(service => service.name),
      ['Elm Court'],
    )
    assert.deepEqual(
      (await everyServiceOf(ctx)).map(service => [service.name, service.closedOn]),
      [
        ['Elm Court', null],
        ['Rowan House', '2026-11-24'],
      ],
    )
    assert.deepEqual(namesOf(await placesOf(ctx)), ['Garden flat'])
  })
  done(await openService(provider, true))
  assert.equal(await told(provider), 'received')
})

test('closing twice does no harm and is written once', async () => {
  const provider = await aProvider(world)
  await Promise.all([openPlace(provider, false), openPlace(provider, false)])
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query(
    "select count(*)::int as count from platform.audit_entry where thing_id = $1 and action = 'closed'",
    [provider.places.ash],
  )
  assert.deepEqual(rows, [{ count: 1 }])
})

test('a place is closed under its own service, not under another', async () => {
  const provider = await aProvider(world)
  const wrong = { serviceId: provider.elm, placeId: provider.places.ash, open: false }
  assert.deepEqual(await provider.as('administrator', ctx => setPlaceOpen(ctx, wrong)), {
    ok: false,
    code: 'not-found',
  })
})

test('two people who save the on-call list at once leave one whole list', async () => {
  const provider = await aProvider(world)
  const save = (label: string) =>
    provider.as('administrator', ctx =>
      saveOnCallList(
        ctx,
        provider.rowan,
        ['07700 900010', '07700 900011'].map(phone => ({ label, phone, personId: null })),
      ),
    )
  const saved = await Promise.all([save('Night lead'), save('Area lead')])
  assert.ok(saved.every(result => result.ok))
  const list = await provider.asSystem(ctx => onCallAt(ctx, provider.rowan))
  assert.equal(list.length, 2)
  assert.equal(new Set(list.map(entry => entry.label)).size, 1)
})

test('how many people work at a place is replaced as a whole', async () => {
  const provider = await aProvider(world)
  const { ash } = provider.places
  const save = (role: string, people: number) =>
    provider.as('administrator', ctx => saveHeadcounts(ctx, ash, [{ shift: 'night', role, people }]))
  done(await save('nurse', 2))
  done(await save('care worker', 0))
  const known = await provider.asSystem(ctx => headcountsOf(ctx, provider.rowan))
  assert.deepEqual(known.get(ash), [{ placeId: ash, shift: 'night', role: 'care worker', people: 0 }])
})

test('places and services are an administrator’s to change, and nobody else’s', async () => {
  const provider = await aProvider(world)
  const { rowan, places } = provider
  for (const role of ['registered-manager', 'nominated-individual', 'worker'] as const) {
    const results = await provider.as(role, async ctx => [
      await addPlace(ctx, { serviceId: rowan, name: 'Larch unit', kind: 'unit' }),
      await setPlaceOpen(ctx, { serviceId: rowan, placeId: places.ash, open: false }),
      await setServiceOpen(ctx, { serviceId: rowan, open: false }),
      await saveHeadcounts(ctx, places.ash, []),
    ])
    assert.deepEqual(
      results.filter(result => result.ok || result.code !== 'not-permitted'),
      [],
    )
  }
})

test('who is on call is for whoever runs the service or the accounts, and for nobody else', async () => {
  const provider = await aProvider(world)
  const save = (role: Role, serviceId = provider.rowan) =>
    provider.as(role, ctx => saveOnCallList(ctx, serviceId, []))
  for (const role of ['administrator', 'registered-manager', 'quality-lead'] as const)
    assert.equal((await save(role)).ok, true, role)
  for (const role of ['worker', 'shift-lead', 'reviewer', 'guardian', 'inspector'] as const)
    assert.deepEqual(await save(role), { ok: false, code: 'not-permitted' }, role)
  assert.deepEqual(await save('registered-manager', provider.elm), { ok: false, code: 'not-permitted' })
})

test('nobody is on call who does not answer reports there', async () => {
  const provider = await aProvider(world)
  const entry = { label: 'Night lead', phone: '07700 900002', personId: provider.people.worker }
  const saved = await provider.as('administrator', ctx => saveOnCallList(ctx, provider.rowan, [entry]))
  assert.deepEqual(saved, { ok: false, code: 'person-unknown' })
})
