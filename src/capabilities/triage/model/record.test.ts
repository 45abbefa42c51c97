import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Report } from '#capabilities/reporting'
import type { PlaceId, ServiceId } from '#platform/ids'
import { instant, type PlainDate } from '#platform/time'
import { recordFromReports } from './record-from-reports.ts'
import { historicalReference, monthSeries, ordinaryReference, sensitiveReference } from './reference.ts'
import { titleFromStory } from './title-from-story.ts'
import { isWithinReach } from './within-reach.ts'

const rowan = 'rowan' as ServiceId
const aboutAManager = {
  aboutManager: true,
  keptFrom: ['registered-manager', 'shift-lead'],
} satisfies Partial<Report>
const fromShiftLeads = { keptFrom: ['shift-lead'] } satisfies Partial<Report>

function aReport(told: Partial<Report> = {}): Report {
  return {
    id: 'r1' as Report['id'],
    reference: '7K2M-Q4TD',
    serviceId: rowan,
    placeId: 'ash' as PlaceId,
    toldAt: instant('2026-11-24T07:00:00Z'),
    kind: 'near-miss',
    story: 'The hoist battery was flat. We waited.',
    atRiskNow: false,
    happened: 'just-now',
    happenedOn: '2026-11-24' as PlainDate,
    happenedPart: 'morning',
    naming: 'anonymous',
    givenName: null,
    reporterId: null,
    aboutManager: false,
    keptFrom: [],
    lang: 'en-GB',
    thankedAt: null,
    toldToDay: false,
    namedForGood: '',
    withdrawnAt: null,
    ...told,
  }
}

test('a record of several reports begins with what went furthest wrong and the earliest day', () => {
  const later = aReport({ happenedOn: '2026-11-25' as PlainDate, kind: 'incident', atRiskNow: true })
  const draft = recordFromReports([later, aReport()])
  assert.ok(draft.ok)
  assert.equal(draft.value.kind, 'incident')
  assert.equal(draft.value.occurredOn, '2026-11-24')
  assert.equal(draft.value.atRisk, true)
})

test('a record with a report about a manager is kept from that service’s managers from its first moment', () => {
  const draft = recordFromReports([aReport(aboutAManager)])
  assert.equal(draft.ok && draft.value.sensitive, true)
})

test('a report about a manager and an ordinary one are never in one record', () => {
  const mixed = recordFromReports([aReport(), aReport(aboutAManager)])
  assert.deepEqual(mixed, { ok: false, code: 'kept-apart' })
})

test('what is kept from shift leads is in a record of its own, which is kept from them too', () => {
  const mixed = recordFromReports([aReport(fromShiftLeads), aReport()])
  assert.deepEqual(mixed, { ok: false, code: 'kept-apart' })
  const draft = recordFromReports([aReport(fromShiftLeads), aReport(fromShiftLeads)])
  assert.ok(draft.ok)
  assert.deepEqual([draft.value.sensitive, draft.value.keptFrom], [false, ['shift-lead']])
})

test('reports of different services are different events', () => {
  const mixed = recordFromReports([aReport(), aReport({ serviceId: 'elm' as ServiceId })])
  assert.deepEqual(mixed, { ok: false, code: 'different-services' })
})

test('a working title is the first sentence, whole words, and never empty', () => {
  assert.equal(titleFromStory('The hoist battery was flat. We waited.'), 'The hoist battery was flat')
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), story => {
      const title = titleFromStory(story)
      assert.ok(title.length > 0 && title.length <= 82, title)
    }),
  )
})

test('the reference of a record kept from managers never looks like the next ordinary one', () => {
  const series = monthSeries('2026-11-24' as PlainDate)
  assert.equal(ordinaryReference(series, 42), 'INC-2611-0042')
  assert.equal(historicalReference(123), 'REG-000123')
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), random => {
      assert.match(sensitiveReference(series, random), /^INC-2611-[A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]{5}$/)
    }),
  )
  assert.throws(() => sensitiveReference(series, new Uint8Array(5)))
})

test('a manager who told us about another manager does not get their own report to answer', () => {
  const manager = { services: [rowan], sensitiveServices: [], roles: [] }
  assert.equal(isWithinReach(manager, aReport(aboutAManager)), false)
  assert.equal(isWithinReach(manager, aReport()), true)
  assert.equal(
    isWithinReach({ services: [], sensitiveServices: [rowan], roles: [] }, aReport(aboutAManager)),
    true,
  )
})

test('a shift lead who kept their own report from shift leads does not get it to answer, wherever they lead', () => {
  const lead = (serviceId: ServiceId | null) => ({
    services: [rowan],
    sensitiveServices: [],
    roles: [{ role: 'shift-lead', serviceId }],
  })
  const report = aReport(fromShiftLeads)
  assert.equal(isWithinReach(lead(rowan), report), false)
  assert.equal(isWithinReach(lead(null), report), false)
  assert.equal(isWithinReach(lead('elm' as ServiceId), report), true)
})
