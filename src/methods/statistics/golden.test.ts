import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { runStats, statsFamilies } from './command.ts'
import { findDifference, type Tolerance } from './golden-difference.ts'

type Case = {
  id: string
  family: string
  title: string
  input: unknown
  output?: unknown
  error?: string
  conformance: 'must' | 'quirk' | 'optional'
}
type Golden = { method: string; tolerance: Tolerance; cases: Case[] }

const folder = new URL('../../../tests/golden/', import.meta.url)
const goldens = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden)
const built = new Set(statsFamilies.map(family => family.family))

for (const { method, tolerance, cases } of goldens) {
  describe(`${method}: the same numbers as the R packages the NHS uses`, () => {
    for (const golden of cases) {
      const name = `${golden.family} ${golden.id}: ${golden.title}`
      if (built.has(golden.family)) test(name, async () => check(golden, tolerance))
      else test(name, { todo: true })
    }
  })
}

async function check(golden: Case, tolerance: Tolerance) {
  const line = JSON.stringify({ family: golden.family, input: golden.input })
  const answers: string[] = []
  for await (const answer of runStats([line])) answers.push(answer)
  assert.equal(answers.length, 1)
  const answer = JSON.parse(answers[0] ?? '') as { output?: unknown; error?: string }
  if (golden.conformance === 'quirk') return answersOrRefuses(answer)
  if (golden.error !== undefined) {
    assert.equal(answer.output, undefined, `the package refuses (${golden.error}) and so must we`)
    return assert.ok(answer.error)
  }
  assert.equal(findDifference(answer.output, golden.output, tolerance, 'output'), undefined)
}

/** On a degenerate input the package's answer is not copied, but there must be one, or a reason. */
function answersOrRefuses(answer: { output?: unknown; error?: string }) {
  assert.ok(answer.output !== undefined || (answer.error ?? '').length > 0)
}
