import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerColumns, answerFamily, runStats, statsFamilies, statsHelp, written } from './command.ts'

async function answersTo(lines: string[]): Promise<{ output?: Record<string, unknown>; error?: string }[]> {
  const answers = []
  for await (const answer of runStats(lines)) answers.push(JSON.parse(answer))
  return answers
}

test('the help names every family, and each of its examples is answered', async () => {
  const help = statsHelp()
  const lines = statsFamilies.map(({ family, example }) => JSON.stringify({ family, input: example }))
  for (const line of lines) assert.ok(help.includes(line))
  for (const [i, answer] of (await answersTo(lines)).entries())
    assert.ok(answer.output, `${lines[i]} ${answer.error}`)
})

test('answers come one for each line, in order, and a bad line does not stop the others', async () => {
  const good = '{"family":"zero-events-upper","input":{"exposure":[100]}}'
  const answers = await answersTo(['not json', good, '{"family":"guess","input":{}}', '', '7', good])
  assert.deepEqual(
    answers.map(answer => 'output' in answer),
    [false, true, false, false, true],
  )
  assert.match(answers[1 - 1]?.error ?? '', /not JSON/)
  assert.match(answers[2]?.error ?? '', /no family called guess/)
})

test('an input of the wrong kind is refused with the name of what is wrong', async () => {
  const [answer] = await answersTo(['{"family":"xmr","input":{"dates":["2026-01-01"],"values":["seven"]}}'])
  assert.match(answer?.error ?? '', /^values\.0 is missing or not of the kind needed/)
})

test('what has no bound is written as Inf, as JSON has no infinity', () => {
  const input = { events_after: 3, events_before: 0, exposure_after: 6, exposure_before: 12 }
  assert.match(JSON.stringify(written(answerFamily('rate-ratio', input))), /"estimate":"Inf"/)
})

test('a spreadsheet of homes becomes a funnel', () => {
  const columns = { id: ['Alder', 'Birch', 'Cedar'], numerator: [14, 9, 31], denominator: [11.2, 12.5, 22.4] }
  const result = answerColumns('funnel', { ...columns, data_type: 'SR' })
  assert.ok(result.ok)
  assert.deepEqual((result.value.units as { id: string[] }).id, columns.id)
})

test('a spreadsheet of months becomes a chart, empty cells being months without a figure', () => {
  const result = answerColumns('shewhart', { y: [8, null, 10], n: [1033, 1127, 1007], chart: 'u' })
  assert.ok(result.ok)
  assert.equal((result.value.y as number[])[1], null)
})

test('a spreadsheet of one row answers a question about two periods', () => {
  const row = { baseline_events: [14], baseline_exposure: [12], events_after: [1], exposure_after: [6] }
  assert.ok(answerColumns('few-after', row).ok)
})

test('a spreadsheet that no shape fits is refused with what is missing', () => {
  const result = answerColumns('funnel', { home: ['Alder'] })
  assert.equal(result.ok ? '' : result.refused, 'input-unreadable')
})
