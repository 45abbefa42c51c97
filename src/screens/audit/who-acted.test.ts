import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleHeld } from '#capabilities/organisation'
import type { ListedEntry } from '#platform/audit/entries-page'
import type { PersonId } from '#platform/ids'
import { whoActed } from './who-acted.ts'

const siobhan = 'siobhan' as PersonId
const entry = {
  at: '2026-11-24T08:15:00.000Z',
  coarse: false,
  shielded: false,
  personId: siobhan,
  serviceId: 'rowan',
} as ListedEntry
const held = (role: RoleHeld['role'], more: Partial<Record<keyof RoleHeld, string | null>> = {}) =>
  ({ role, serviceId: 'rowan', startsAt: '2026-01-01T00:00:00.000Z', endsAt: null, ...more }) as RoleHeld
const people = (...roles: RoleHeld[]) => ({
  names: new Map([[siobhan, 'Siobhan Duffy']]),
  roles: new Map([[siobhan, roles]]),
})

test('somebody is named with the role they held there and then', () => {
  const roles = people(
    held('registered-manager'),
    held('shift-lead', { endsAt: '2026-06-01T00:00:00.000Z' }),
    held('reviewer', { serviceId: 'elm' }),
    held('supporter', { startsAt: '2026-12-01T00:00:00.000Z' }),
  )
  assert.equal(whoActed(entry, roles), 'Siobhan Duffy, Registered manager')
})

test('a role for the whole provider is held everywhere', () => {
  assert.equal(
    whoActed(entry, people(held('quality-lead', { serviceId: null }))),
    'Siobhan Duffy, Quality lead',
  )
})

test('whoever kept their name back, or told us, is named nowhere', () => {
  const roles = people(held('registered-manager'))
  assert.equal(
    whoActed({ ...entry, coarse: true, personId: null }, roles),
    'Somebody who kept their name back',
  )
  assert.equal(whoActed({ ...entry, shielded: true, personId: null }, roles), 'Whoever told us')
})

test('what no person did is done by Candour itself', () => {
  assert.equal(whoActed({ ...entry, personId: null }, people()), 'Candour itself')
})
