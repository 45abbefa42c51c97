import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, type PlainDate } from '#platform/time'
import type { Answer } from '../duty.ts'
import { fields } from '../reference/fields.data.ts'
import { questionGroups, serviceQuestions } from '../reference/questions.data.ts'
import { factsIn, type Gathered, gatherFacts } from './gather-facts.ts'
import { asked, topics } from './relevance.data.ts'

const openedAt = instant('2026-11-24T09:00Z')
const incident: Gathered['incident'] = {
  kind: 'incident',
  category: 'fall',
  subcategory: 'fall.transfer',
  harmPhysical: 'moderate',
  harmPsychological: 'none',
  occurredOn: '2026-11-23' as PlainDate,
  atRisk: false,
  madeSafe: '',
  triagedAt: openedAt,
  openedAt,
}
const answer = (field: string, value: Answer['value']): Answer => ({ field, value, at: openedAt, by: null })
function gathered(changes: Partial<Gathered['incident']> = {}, more: Partial<Gathered> = {}) {
  return gatherFacts({
    incident: { ...incident, ...changes },
    service: { nation: 'northern-ireland', kind: 'care-home' },
    toldAt: undefined,
    answers: [],
    serviceAnswers: [],
    ...more,
  })
}
const facts = (...given: Parameters<typeof gathered>) => factsIn(gathered(...given))

test('the first look and the service are facts', () => {
  const known = facts()
  assert.equal(known['harm.physical'], 'moderate')
  assert.equal(known['service.nation'], 'northern_ireland')
  assert.equal(known['service.setting'], 'care_home')
  assert.equal(known['incident.occurredAt'], '2026-11-23')
  assert.equal(known['incident.awareAt'], openedAt)
  assert.equal(known['incident.category'], 'fall')
  assert.equal(known['incident.subcategory'], 'fall.transfer')
  assert.equal(facts({}, { service: { nation: 'wales', kind: 'day-service' } })['service.setting'], 'day')
})

test('what the list of facts calls the same test is answered once, whichever of the two was answered', () => {
  const [one, other] = ['hcp.impairmentNotTemporary', 'hcp.impairment28d'] as const
  for (const value of [true, false]) {
    assert.equal(facts({}, { answers: [answer(one, value)] })[other], value)
    assert.equal(facts({}, { answers: [answer(other, value)] })[one], value)
  }
  assert.equal(facts({}, { answers: [answer(one, null)] })[other], undefined)
  assert.equal(facts({}, { answers: [answer(one, true), answer(other, false)] })[one], true)
})

test('we knew when the first of those who told us did', () => {
  const toldAt = instant('2026-11-24T06:00Z')
  assert.equal(facts({}, { toldAt })['incident.awareAt'], toldAt)
})

test('what the kind of event makes irrelevant is taken as no, and marked as such; what matters is asked', () => {
  const known = gathered()
  assert.deepEqual(known.get('data.personalDataBreach'), { value: false, source: 'taken-for-granted' })
  assert.equal(known.has('hcp.structuralChange'), false)
  assert.equal(known.has('harm.death'), false)
  assert.equal(known.has('dangerousOccurrence'), false)
})

test('nothing is taken for granted before the first look, or for an event of another kind', () => {
  const granted = (known: ReturnType<typeof gathered>) =>
    [...known.values()].filter(({ source }) => source === 'taken-for-granted').length
  assert.equal(granted(gathered({ triagedAt: null })), 0)
  assert.equal(granted(gathered({ category: null })), 0)
  assert.equal(granted(gathered({ category: 'other' })), 0)
  assert.ok(granted(gathered()) > 10)
})

test('without harm nobody is asked for an opinion on an injury; with severe or unknown harm, about death too', () => {
  const noHarm = facts({ harmPhysical: 'none' })
  assert.equal(noHarm['hcp.structuralChange'], false)
  assert.equal(noHarm['harm.death'], undefined)
  assert.equal(facts({ harmPhysical: 'none', kind: 'near-miss' })['harm.death'], false)
  assert.equal(facts({ harmPhysical: 'none', harmPsychological: 'low' })['hcp.prolongedPsych28d'], undefined)
  assert.equal(facts({ harmPhysical: 'none', harmPsychological: null })['hcp.prolongedPsych28d'], undefined)
  const data = { category: 'info_gov', subcategory: null }
  assert.equal(facts({ ...data })['harm.death'], false)
  assert.equal(facts({ ...data, harmPhysical: 'severe' })['harm.death'], undefined)
  assert.equal(facts({ ...data, harmPhysical: null })['harm.death'], undefined)
  assert.equal(facts({ ...data, harmPhysical: null })['hcp.structuralChange'], undefined)
})

test('somebody alive did not die of it; somebody whose harm was fatal did not survive', () => {
  const alive = facts({}, { answers: [answer('harm.death', false)] })
  assert.equal(alive['harm.deathRelatesDirectlyToIncident'], false)
  assert.equal(alive['harm.deathDuringOrMayResultFromActivity'], false)
  const fatal = facts({ harmPhysical: 'fatal' }, { answers: [answer('harm.death', false)] })
  assert.equal(fatal['harm.deathRelatesDirectlyToIncident'], undefined)
})

test('a person’s answer overrules all else; the last one counts, and can take the answer back', () => {
  const answers = [answer('data.personalDataBreach', false), answer('data.personalDataBreach', true)]
  assert.equal(facts({}, { answers })['data.personalDataBreach'], true)
  const back = gathered({}, { answers: [...answers, answer('data.personalDataBreach', null)] })
  assert.equal(back.get('data.personalDataBreach')?.value, null)
  assert.equal(back.get('data.personalDataBreach')?.source, 'answered')
})

test('what holds for the service holds for the record, unless the record says otherwise', () => {
  const serviceAnswers = [answer('service.isCharity', true)]
  assert.equal(gathered({}, { serviceAnswers }).get('service.isCharity')?.source, 'service')
  const answers = [answer('service.isCharity', false)]
  assert.equal(facts({}, { serviceAnswers, answers })['service.isCharity'], false)
})

test('somebody we support normally has needs for care and support, unless somebody says not', () => {
  const supported = answer('person.isServiceUser', true)
  assert.equal(facts({}, { answers: [supported] })['person.hasCareSupportNeeds'], true)
  const no = answer('person.hasCareSupportNeeds', false)
  assert.equal(facts({}, { answers: [supported, no] })['person.hasCareSupportNeeds'], false)
  assert.equal(facts()['person.hasCareSupportNeeds'], undefined)
})

test('a record of abuse is an allegation by its kind; somebody at risk and not made safe is in danger', () => {
  assert.equal(facts({ category: 'safeguarding' })['safeguarding.abuseOrAllegation'], true)
  assert.equal(facts()['safeguarding.abuseOrAllegation'], undefined)
  assert.equal(facts({ atRisk: true })['safeguarding.immediateDanger'], true)
  assert.equal(facts({ atRisk: true, madeSafe: 'Moved.' })['safeguarding.immediateDanger'], false)
  assert.equal(facts()['safeguarding.immediateDanger'], false)
})

test('a death without a second level can still have been any of them; another event cannot', () => {
  assert.equal(facts({ category: 'death', subcategory: null })['incident.subcategory'], undefined)
  assert.equal(facts({ category: 'health', subcategory: null })['incident.subcategory'], 'health')
})

test('every topic, every answer taken for granted and every question is about a fact that the rules know', () => {
  for (const topic of Object.values(topics))
    for (const field of Object.keys(topic)) assert.ok(field in fields, field)
  for (const each of Object.values(asked).flat()) assert.ok(each in topics, each)
  const questions = questionGroups.flatMap(group => group.fields)
  for (const field of questions) assert.ok(field in fields || field.startsWith('moment.'), field)
  for (const field of serviceQuestions) assert.ok(questions.includes(field), field)
  const known = ['service.nation', 'service.setting', 'incident.category', 'incident.subcategory']
  const left = Object.keys(fields).filter(field => !questions.includes(field) && !known.includes(field))
  assert.deepEqual(left, ['harm.physical', 'harm.psychological'])
})
