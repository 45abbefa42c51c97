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
    lang: 'en-GB',
    thankedAt: null,
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
  const draft = recordFromReports([aReport({ aboutManager: true })])
  assert.equal(draft.ok && draft.value.sensitive, true)
})

test('a report about a manager and an ordinary one are never in one record', () => {
  const mixed = recordFromReports([aReport(), aReport({ aboutManager: true })])
  assert.deepEqual(mixed, { ok: false, code: 'kept-apart' })
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
  const manager = { services: [rowan], sensitiveServices: [] }
  assert.equal(isWithinReach(manager, aReport({ aboutManager: true })), false)
  assert.equal(isWithinReach(manager, aReport()), true)
  assert.equal(
    isWithinReach({ services: [], sensitiveServices: [rowan] }, aReport({ aboutManager: true })),
    true,
  )
})
