import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goesOnlyAsNew } from './goes-only-as-new.ts'

test('somebody at risk now is never told of in a message that alerts nobody', () => {
  assert.equal(goesOnlyAsNew({ story: 'x', atRisk: 'yes' }), 'atRisk')
})

test('what is kept from somebody is never added where they can read it', () => {
  for (const field of ['aboutManager', 'kept-shift-lead', 'kept-guardian'])
    assert.equal(goesOnlyAsNew({ story: 'x', atRisk: 'no', [field]: 'yes' }), field)
})

test('other words alone can be added to the first report', () => {
  assert.equal(goesOnlyAsNew({ story: 'x', atRisk: 'no', seen: 'name', kind: 'near-miss' }), undefined)
})
