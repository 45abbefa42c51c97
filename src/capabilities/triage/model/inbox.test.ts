import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instant } from '#platform/time'
import { inboxItems, stepForReport } from './inbox.ts'

const waits = fc.record({
  atRiskNow: fc.boolean(),
  madeSafe: fc.constantFrom('', 'Bell fixed.'),
  thankedAt: fc.constantFrom(null, instant('2026-11-24T08:00:00Z')),
  record: fc.constantFrom<(string | null)[]>(null, 'INC-2611-0001', 'INC-2611-0002'),
})
const record = fc.record({
  reference: fc.constantFrom('INC-2611-0001', 'INC-2611-0002', 'INC-2611-0003'),
})

test('somebody at risk is made safe before anybody is thanked, and thanked before a record is opened', () => {
  const report = { atRiskNow: true, madeSafe: '', thankedAt: null, record: null }
  assert.equal(stepForReport(report), 'make-safe')
  assert.equal(stepForReport({ ...report, madeSafe: 'Bell fixed.' }), 'thank')
  assert.equal(
    stepForReport({ ...report, madeSafe: 'Bell fixed.', thankedAt: instant('2026-11-24T08:00:00Z') }),
    'decide',
  )
})

test('the inbox loses nothing, says nothing twice, and puts the unsafe first', () => {
  fc.assert(
    fc.property(
      fc.array(waits),
      fc.uniqueArray(record, { selector: each => each.reference }),
      fc.uniqueArray(record, { selector: each => each.reference }),
      (reports, unsafe, untriaged) => {
        const items = inboxItems({ reports, unsafe, untriaged })
        assert.equal(items.filter(item => 'report' in item).length, reports.length)
        const spoken = new Set(reports.map(report => report.record))
        for (const each of [...unsafe, ...untriaged]) {
          const times = items.filter(item => 'record' in item && item.record.reference === each.reference)
          assert.equal(times.length, spoken.has(each.reference) ? 0 : 1)
        }
        const steps = items.map(item => item.step)
        const firstCalm = steps.findIndex(step => step !== 'make-safe')
        assert.ok(firstCalm === -1 || !steps.slice(firstCalm).includes('make-safe'))
      },
    ),
  )
})
