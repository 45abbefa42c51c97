import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoPlan } from './plan.ts'
import { managerOf, serviceOf } from './service-team.ts'
import type { Step } from './step.ts'

const { steps, people } = demoPlan('2026-11-24')

type Key = 'report' | 'record' | 'change' | 'finding' | 'lesson'

/** What must have been done before each thing: to the same report, record, change, finding or lesson. */
const before: Readonly<Record<Step['do'], readonly (readonly [done: Step['do'], to: Key])[]>> = {
  'speak-up': [],
  thank: [['speak-up', 'report']],
  'thank-colleague': [['speak-up', 'report']],
  withdraw: [['speak-up', 'report']],
  'make-key': [],
  'make-safe': [['speak-up', 'report']],
  message: [['thank', 'report']],
  reply: [['message', 'report']],
  triage: [['thank', 'report']],
  join: [
    ['thank', 'report'],
    ['triage', 'record'],
  ],
  'open-review': [['triage', 'record']],
  timeline: [['open-review', 'record']],
  'key-question': [['open-review', 'record']],
  factor: [['open-review', 'record']],
  'went-well': [['open-review', 'record']],
  finding: [['open-review', 'record']],
  'finish-review': [
    ['finding', 'record'],
    ['timeline', 'record'],
    ['key-question', 'record'],
  ],
  'agree-change': [
    ['finish-review', 'record'],
    ['finding', 'finding'],
  ],
  'finish-agreeing': [['agree-change', 'record']],
  'change-done': [
    ['agree-change', 'change'],
    ['finish-agreeing', 'record'],
  ],
  'check-result': [['change-done', 'change']],
  'publish-lesson': [['finish-agreeing', 'record']],
  'read-lesson': [['publish-lesson', 'lesson']],
  'tell-reporter': [
    ['thank', 'report'],
    ['triage', 'record'],
  ],
  'tell-people': [['triage', 'record']],
  'people-answer': [['tell-people', 'record']],
  close: [
    ['tell-people', 'record'],
    ['tell-reporter', 'record'],
  ],
}

const keysOf = (step: Step): Readonly<Partial<Record<Key, string>>> => (step.do === 'make-key' ? {} : step)

test('nothing is done before what it follows from', () => {
  const done = new Set<string>()
  for (const step of steps) {
    const keys = keysOf(step)
    for (const [deed, to] of before[step.do]) {
      const need = `${deed} ${to} ${keys[to]}`
      assert.ok(done.has(need), `${step.at} ${step.do}: not yet ${need}`)
    }
    for (const [kind, key] of Object.entries(keys)) done.add(`${step.do} ${kind} ${key}`)
  }
})

test('steps come in the order of their times', () => {
  for (const [index, { at }] of steps.entries()) assert.ok(at >= (steps[index - 1]?.at ?? ''), at)
})

test('nothing happens to a record once it is closed', () => {
  const closed = new Set<string>()
  for (const step of steps) {
    if ('record' in step) assert.ok(!closed.has(step.record), `${step.do} ${step.record} after closing`)
    if (step.do === 'close') closed.add(step.record)
  }
})

test('what can happen once happens once', () => {
  const once: readonly (readonly [Step['do'], Key])[] = [
    ['speak-up', 'report'],
    ['thank', 'report'],
    ['triage', 'report'],
    ['triage', 'record'],
    ['join', 'report'],
    ['open-review', 'record'],
    ['went-well', 'record'],
    ['finish-review', 'record'],
    ['agree-change', 'change'],
    ['finish-agreeing', 'record'],
    ['change-done', 'change'],
    ['publish-lesson', 'lesson'],
    ['tell-reporter', 'report'],
    ['tell-people', 'record'],
    ['close', 'record'],
  ]
  for (const [deed, kind] of once) {
    const keys = steps.filter(step => step.do === deed).map(step => keysOf(step)[kind])
    assert.equal(new Set(keys).size, keys.length, deed)
  }
})

test('a record is closed only when every change is checked and everybody who told us has heard', () => {
  const changes = new Map<string, string>()
  const checked = new Set<string>()
  const reports = new Map<string, string>()
  const told = new Set<string>()
  for (const step of steps) {
    if (step.do === 'agree-change') changes.set(step.change, step.record)
    if (step.do === 'check-result') checked.add(step.change)
    if (step.do === 'triage' || step.do === 'join') reports.set(step.report, step.record)
    if (step.do === 'tell-reporter') told.add(step.report)
    if (step.do !== 'close') continue
    for (const [change, record] of changes) if (record === step.record) assert.ok(checked.has(change), change)
    for (const [report, record] of reports) if (record === step.record) assert.ok(told.has(report), report)
  }
})

test('a record that closes without a review says why, and the others need no reason', () => {
  const reviewed = new Set(steps.flatMap(step => (step.do === 'open-review' ? [step.record] : [])))
  for (const step of steps)
    if (step.do === 'close') assert.equal(step.reason === undefined, reviewed.has(step.record))
})

test('where somebody is at risk it is made safe before anything is judged', () => {
  const risky = new Set<string>()
  const safe = new Set<string>()
  for (const step of steps) {
    if (step.do === 'speak-up' && step.atRiskNow) risky.add(step.report)
    if (step.do === 'make-safe') safe.add(step.report)
    if (step.do === 'triage') assert.ok(!risky.has(step.report) || safe.has(step.report), step.report)
  }
})

test('all six key questions are answered in every finished review', () => {
  const asked = steps.filter(step => step.do === 'key-question')
  for (const step of steps) {
    if (step.do !== 'finish-review') continue
    const answered = new Set(
      asked.filter(({ record }) => record === step.record).map(({ question }) => question),
    )
    assert.equal(answered.size, 6, step.record)
  }
})

test('an after action review is not used for abuse or violence', () => {
  for (const step of steps)
    if (step.do === 'triage' && step.response === 'after-action-review')
      assert.ok(!['safeguarding', 'violence'].includes(step.category), step.record)
})

test('whether a change worked is not the owner’s call', () => {
  const owners = new Map(
    steps.flatMap(step => (step.do === 'agree-change' ? [[step.change, step.owner]] : [])),
  )
  for (const step of steps) if (step.do === 'check-result') assert.notEqual(step.by, owners.get(step.change))
})

test('numbers of a check can be true', () => {
  for (const step of steps) {
    if (step.do !== 'check-result') continue
    assert.equal(step.count === undefined, step.of === undefined, step.change)
    if (step.of !== undefined) assert.ok(step.of > 0 && (step.count ?? 0) <= step.of, step.change)
  }
})

test('what is told about a manager never comes to that manager', () => {
  const kept = new Map<string, string>()
  for (const step of steps) {
    if (step.do === 'speak-up' && step.aboutManager)
      kept.set(step.report, managerOf(serviceOf(step.place).key))
    const report = 'report' in step ? step.report : 'record' in step ? `${step.record}#1` : ''
    const manager = kept.get(report)
    if (manager) assert.notEqual(step.by, manager, step.do)
  }
  assert.ok(kept.size >= 2)
})

test('only a person who signed in is named; a typed name is only that', () => {
  const keys = new Set(people.map(({ key }) => key))
  for (const step of steps) {
    if (step.do !== 'speak-up') continue
    assert.equal(step.by !== null, step.how === 'named')
    assert.equal(step.name !== undefined, ['name-given', 'in-confidence'].includes(step.how))
    if (step.by) assert.ok(keys.has(step.by))
  }
})

test('a lesson is read by people of the teams it was sent to, most of them with the right answer', () => {
  const lessons = new Map(steps.flatMap(step => (step.do === 'publish-lesson' ? [[step.lesson, step]] : [])))
  const reads = steps.filter(step => step.do === 'read-lesson')
  for (const { by, lesson, answer } of reads) {
    const sent = lessons.get(lesson)
    const reader = people.find(({ key }) => key === by)
    assert.ok(sent && reader?.teams.some(team => sent.teams.includes(team)), `${by} ${lesson}`)
    assert.ok(answer >= 0 && answer < sent.answers.length)
  }
  const right = reads.filter(({ lesson, answer }) => lessons.get(lesson)?.right === answer)
  assert.ok(right.length / reads.length > 0.7 && right.length < reads.length)
})
