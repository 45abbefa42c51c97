import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { choicesThatHelp, questionsByPlace, type Shift, type SmallTeams, shiftOf } from './small-team.ts'

const large = { any: false, early: false, late: false, night: false }
const nightsAreFew = { ...large, night: true }

test('evenings belong to the late shift, and no part of the day to any', () => {
  assert.deepEqual((['night', 'morning', 'afternoon', 'evening', null] as const).map(shiftOf), [
    'night',
    'early',
    'late',
    'late',
    'any',
  ])
})

test('whoever works nights in a large team can leave out the time, or say only the service', () => {
  const teams = { ash: nightsAreFew, whole: large }
  assert.deepEqual(choicesThatHelp(teams, 'ash', 'night'), ['whole-service', 'day-only', 'as-it-is'])
})

test('where only both together help, both together are offered', () => {
  const teams = { ash: { any: true, early: true, late: true, night: true }, whole: nightsAreFew }
  assert.deepEqual(choicesThatHelp(teams, 'ash', 'night'), ['both', 'as-it-is'])
})

test('nothing is offered that would not help', () => {
  const tiny = { any: true, early: true, late: true, night: true }
  assert.deepEqual(choicesThatHelp({ ash: tiny, whole: tiny }, 'ash', 'night'), ['as-it-is'])
})

test('whatever the teams, what is offered hides the reporter among five or more, or is as it is', () => {
  const team = fc.record({ any: fc.boolean(), early: fc.boolean(), late: fc.boolean(), night: fc.boolean() })
  const shift = fc.constantFrom<Shift[]>('any', 'early', 'late', 'night')
  fc.assert(
    fc.property(team, team, shift, (ash, whole, when) => {
      const teams: SmallTeams = { ash, whole }
      for (const choice of choicesThatHelp(teams, 'ash', when)) {
        if (choice === 'whole-service') assert.equal(whole[when], false)
        if (choice === 'day-only') assert.equal(ash.any, false)
        if (choice === 'both') assert.equal(whole.any, false)
      }
    }),
  )
})

test('a browser is told where to ask and what to offer, and nothing where a team is large enough', () => {
  assert.deepEqual(questionsByPlace({ ash: nightsAreFew, birch: large, whole: large }), {
    ash: { night: ['whole-service', 'day-only', 'as-it-is'] },
  })
  assert.deepEqual(questionsByPlace({ ash: large, whole: nightsAreFew }), {})
})
