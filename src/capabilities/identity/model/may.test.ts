import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ServiceId } from '#platform/ids'
import { mayAt, mayUse } from './may.ts'

const rowan = 'rowan' as ServiceId
const elm = 'elm' as ServiceId
const managerOfRowan = { roles: [{ role: 'registered-manager', serviceId: rowan }] }
const qualityLead = { roles: [{ role: 'quality-lead', serviceId: null }] }

test('a manager triages at the service they manage and nowhere else', () => {
  assert.equal(mayAt(managerOfRowan, 'incident:triage', rowan), true)
  assert.equal(mayAt(managerOfRowan, 'incident:triage', elm), false)
})

test('a role for the whole provider holds at every service', () => {
  assert.equal(mayAt(qualityLead, 'incident:triage', elm), true)
})

test('a worker and an administrator read no incident record', () => {
  assert.equal(mayUse({ roles: [{ role: 'worker', serviceId: rowan }] }, 'incident:read'), false)
  assert.equal(mayUse({ roles: [{ role: 'administrator', serviceId: null }] }, 'incident:read'), false)
})

test('somebody without a role has an account and a way out, and nothing else', () => {
  const nobody = { roles: [] }
  assert.equal(mayUse(nobody, 'own:see'), true)
  assert.equal(mayUse(nobody, 'report:tell'), false)
  assert.equal(mayAt(nobody, 'own:see', rowan), false)
})

test('what has no row in the access table is for nobody', () => {
  for (const access of ['incident:delete', 'constructor']) assert.equal(mayUse(qualityLead, access), false)
})
