import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailFaultOf } from './mail-fault-of.ts'
import { mailFaults } from './mail-faults.data.ts'

const rows = [
  [{ code: 'ECONNECTION' }, 'no-answer'],
  [{ code: 'ETIMEDOUT' }, 'no-answer'],
  [{ code: 'EDNS' }, 'no-answer'],
  [{ code: 'EAUTH', responseCode: 535 }, 'sign-in-refused'],
  [{ code: 'EENVELOPE', responseCode: 451 }, 'not-now'],
  [{ code: 'EENVELOPE', responseCode: 550 }, 'address-refused'],
  [{ code: 'EMESSAGE', responseCode: 554 }, 'refused'],
  [undefined, 'no-answer'],
] as const

test('what a mail server answers becomes a reason of ours', () => {
  for (const [error, why] of rows) assert.equal(mailFaultOf(error), why)
})

test('only a refusal that will not change is final', () => {
  const final = rows.map(([, why]) => why).filter(why => !mailFaults[why].again)
  assert.deepEqual(final, ['address-refused', 'refused'])
})
