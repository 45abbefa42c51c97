import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { onCallAre } from '../../../tests/support/on-call.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aBrowser, aFormSecret, aProvider, aServer } from './testing.ts'

const world = await aDatabase()
const provider = await aProvider(world)
const server = await aServer({ ...world, keys: aKeyring() })
after(() => server.close())
const { get, post } = aBrowser(server)
await onCallAre(provider, ['registered-manager', 'quality-lead', 'shift-lead'])

const at = `/speak-up/${provider.codes.ash}`
const [manager, lead, shiftLead] = ['tel:07700900000', 'tel:07700900001', 'tel:07700900002']
const [council, ownNumber] = ['find-local-council', 'tel:01632960001']
const tell = async (kept: Record<string, string>) => {
  const told = { form: aFormSecret(), story: 'She shouts at them at night.', atRisk: 'yes', ...kept }
  const { body } = await post(at, told)
  return body.slice(0, body.indexOf('<h1>'))
}
const inOrder = (html: string, parts: readonly string[]) => {
  const found = parts.map(part => html.indexOf(part))
  assert.ok(!found.includes(-1), `${parts[found.indexOf(-1)]} is missing`)
  assert.deepEqual(
    found.toSorted((a, b) => a - b),
    found,
  )
}

test('kept from the managers: who is none of them comes first, and the page says what a call gives away', async () => {
  const first = await tell({ aboutManager: 'yes' })
  inOrder(first, [
    'call 999',
    'would know it was you',
    lead,
    council,
    'tel:101',
    manager,
    shiftLead,
    ownNumber,
  ])
  assert.equal(first.split(lead).length, 2)
})

test('kept from the quality lead: their number is no longer among those that come first', async () => {
  const first = await tell({ 'kept-quality-lead': 'yes' })
  inOrder(first, ['would know it was you', manager, shiftLead, council, 'tel:101', lead, ownNumber])
})

test('kept from nobody: the service’s own order, and no word about giving oneself away', async () => {
  const first = await tell({})
  inOrder(first, ['call 999', manager, lead, shiftLead, ownNumber])
  assert.doesNotMatch(first, /would know it was you/)
})

test('the form has both ready, for whatever is chosen further down', async () => {
  const { body } = await get(at)
  const urgent = body.slice(body.indexOf('note--urgent'), body.indexOf('name="place"'))
  inOrder(urgent, [
    '<div data-when="kept">',
    'would know it was you',
    lead,
    council,
    manager,
    shiftLead,
    ownNumber,
  ])
})

test('a number that is nobody’s is never said to be safe to call', async () => {
  const other = await aProvider(world)
  const { body } = await get(`/speak-up/${other.codes.ash}`)
  const kept = body.slice(body.indexOf('<div data-when="kept">'), body.indexOf('Then call'))
  assert.match(kept, /find-local-council/)
  assert.doesNotMatch(kept, /tel:07700900001/)
})
