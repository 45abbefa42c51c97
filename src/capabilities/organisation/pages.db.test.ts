import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personWith, rolesOf } from '#capabilities/organisation'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import type { Seen } from '../../../tests/support/visitor.ts'
import { aProvider } from '../reporting/testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { orgId, people, rowan, places } = provider
const administrator = await site.visit({ orgId, personId: people.administrator })
const service = `/app/people/services/${rowan}`

async function sent(url: string, fields: Record<string, string | string[]> = {}): Promise<Seen> {
  const reply = await administrator.post(url, fields)
  assert.equal(reply.status, 303, `${url} answered ${reply.status}`)
  return administrator.get(reply.to ?? '')
}

async function refused(url: string, fields: Record<string, string | string[]> = {}): Promise<string> {
  const reply = await administrator.post(url, fields)
  assert.equal(reply.status, 422)
  return reply.body
}

test('the first page names services, people, and where everybody signs in', async () => {
  const { body } = await administrator.get('/app/people')
  assert.match(body, /Rowan House/)
  assert.match(body, /Registered manager at Rowan House/)
  assert.match(body, /Inspector \(read only\) everywhere, until 8 Dec 2026/)
  assert.match(body, /\/app\/sign-in\/quillbrook-/)
})

test('a place is added, closed and opened again, each said in a sentence', async () => {
  const added = await sent(`${service}/places`, { name: 'Larch unit', kind: 'unit' })
  assert.match(added.body, /Place added/)
  assert.match(added.body, /Larch unit/)
  const closed = await sent(`${service}/places/${places.birch}/close`)
  assert.match(closed.body, /The place is closed\. Take its poster down\./)
  assert.match(closed.body, /Closed on 24 Nov 2026/)
  const open = await sent(`${service}/places/${places.birch}/reopen`)
  assert.match(open.body, /open again, with the same poster/)
})

test('a closed service offers nothing but to be opened again', async () => {
  const closed = await sent(`${service}/close`)
  assert.match(closed.body, /Nobody can tell us anything new here; what happened here stays/)
  assert.doesNotMatch(closed.body, /Add the place|who is on call|Save the numbers/)
  assert.match(
    (await administrator.get('/app/people')).body,
    /Services that have closed[\s\S]*Rowan House<\/a>, closed on 24 Nov 2026/,
  )
  assert.match((await sent(`${service}/reopen`)).body, /Add the place/)
})

test('a place without a name is asked for beside its field, and a colleague’s list is not lost', async () => {
  const body = await refused(`${service}/places`, { name: ' ', kind: 'unit' })
  assert.match(body, /Give the place a name, such as “Ash unit”/)
  assert.match(body, /On-call manager, 07700 900001/)
})

test('the on-call list is changed by line: what is wrong is said beside its field, and what was typed stays', async () => {
  const url = `/app/on-call/${rowan}`
  const body = await refused(url, {
    'label-0': 'Night lead',
    'phone-0': 'ask',
    'person-0': people['shift-lead'],
  })
  assert.match(body, /href="#phone-0"[\s\S]*Give a phone number/)
  assert.match(body, /value="Night lead"/)
  const lines = { 'label-0': 'Night lead', 'phone-0': '07700 900003', 'person-0': people['shift-lead'] }
  const saved = await sent(url, { ...lines, 'label-1': 'Area office', 'phone-1': '01632 960 002' })
  assert.match(saved.body, /The on-call list is saved[\s\S]*Nobody gets an alert yet/)
  assert.match((await administrator.get('/app/on-call')).body, /Night lead, then Area office/)
})

test('how many people work at a place is a table that can be filled in and changed', async () => {
  const url = `${service}/places/${places.ash}/headcounts`
  const saved = await sent(url, { 'role-0': 'care worker', 'early-0': '6', 'night-0': '3' })
  assert.match(saved.body, /The numbers are saved/)
  assert.match(saved.body, /Ash unit: 9 over all shifts/)
  const body = await refused(url, { 'role-0': 'care worker', 'early-0': 'six' })
  assert.match(body, new RegExp(`href="#early-0-${places.ash}"`))
  assert.match(body, /Give a whole number of people, up to 999/)
  assert.match(body, /value="six"/)
})

test('a colleague is added, changed, put in a team, let in and let go', async () => {
  const added = await sent('/app/people/add-person', { name: 'Gwen Parry', email: ' gwen@example.org ' })
  assert.match(added.body, /Give them a role, then an invitation/)
  const url = added.url.split('?')[0] ?? ''
  assert.match((await sent(`${url}/roles`, { role: 'worker', serviceId: rowan })).body, /Role given/)
  const inTeam = await sent(`${url}/teams`, { places: [places.ash, places.birch] })
  assert.equal(inTeam.body.match(/type="checkbox"[^>]* checked/g)?.length, 2)
  const invited = await administrator.post(`${url}/invitation`)
  assert.match(invited.body, /\/app\/invitation\/[\w-]{32}</)
  const changed = await sent(url, { name: 'Gwen Marsh', staffNumber: 'gm1', revision: '1' })
  assert.match(changed.body, /<h1>Gwen Marsh<\/h1>[\s\S]*Staff number gm1/)
  const gone = await sent(`${url}/left`)
  assert.match(gone.body, /Left on 24 November 2026/)
  assert.doesNotMatch(gone.body, /Give the role|Make an invitation/)
  assert.match((await administrator.get('/app/people')).body, /People who left[\s\S]*Gwen Marsh/)
  assert.match((await sent(`${url}/welcome-back`)).body, /They work here again\. Give them a role/)
})

test('a person who is changed by two administrators at once is shown to the second as a colleague left them', async () => {
  const url = `/app/people/${people.supporter}`
  await sent(url, { name: 'Mair Prosser', staffNumber: 'mp1', revision: '1' })
  const second = await administrator.post(url, { name: 'Mair P.', staffNumber: 'mp1', revision: '1' })
  assert.equal(second.status, 409)
  assert.match(second.body, /A colleague changed this person a moment ago/)
})

test('an address that somebody has, and a last day that is over, are said beside their field', async () => {
  const known = await refused('/app/people/add-person', { name: 'Esi', staffNumber: 'Worker' })
  assert.match(known, /Somebody here has this staff number already/)
  const url = `/app/people/${people.worker}`
  const over = await refused(`${url}/roles`, { role: 'reviewer', serviceId: '', until: '2026-11-01' })
  assert.match(over, /That day is over: give today or a later day/)
  const inspector = await refused(`${url}/roles`, { role: 'inspector' })
  assert.match(inspector, /An inspector’s account ends: give its last day/)
})

test('a role is ended from the list of roles', async () => {
  const personId = await provider.asSystem(ctx => personWith(ctx, { staffNumber: 'reviewer' }))
  assert.ok(personId)
  const held = await provider.asSystem(ctx => rolesOf(ctx, personId))
  const url = `/app/people/${personId}`
  const ended = await sent(`${url}/take-role`, { roleHeldId: held[0]?.id ?? '' })
  assert.match(ended.body, /No role yet: they can sign in and see nothing/)
})

test('an address that is no identifier is a page that we cannot find, never a fault', async () => {
  for (const url of ['/app/people/nobody', '/app/people/services/nowhere'])
    assert.equal((await administrator.get(url)).status, 404)
  for (const url of ['/app/people/nobody/left', `${service}/places/nowhere/close`])
    assert.equal((await administrator.post(url)).status, 404)
})
