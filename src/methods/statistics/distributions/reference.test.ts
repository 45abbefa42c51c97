import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { betaQuantile, betaTails } from './beta.ts'
import { gammaQuantile, gammaTails, gammaUpperQuantile } from './gamma.ts'

type Reference = {
  gamma: [number, number, number, number][]
  beta: [number, number, number, number, number][]
}
const reference: Reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'))

function close(got: number, wanted: number, at: readonly number[]) {
  const miss = Math.abs(got - wanted) / wanted
  assert.ok(wanted < 1e-290 || miss < 1e-11, `${got} instead of ${wanted} at ${at.join(', ')}`)
}

test('gamma tails keep eleven digits for shapes from 0.01 to a million, far out too', () => {
  for (const row of reference.gamma) {
    const [shape, x, lower, upper] = row
    close(gammaTails(shape, x).lower, lower, row)
    close(gammaTails(shape, x).upper, upper, row)
  }
})

test('beta tails keep eleven digits for shapes from 0.1 to thirty thousand', () => {
  for (const row of reference.beta) {
    const [a, b, x, lower, upper] = row
    close(betaTails(x, a, b).lower, lower, row)
    close(betaTails(x, a, b).upper, upper, row)
  }
})

test('quantiles undo their tails', () => {
  for (const row of reference.gamma) {
    const [shape, x, lower, upper] = row
    if (Math.min(lower, upper) < 1e-290) continue
    close(lower < upper ? gammaQuantile(lower, shape) : gammaUpperQuantile(upper, shape), x, row)
  }
  for (const row of reference.beta) {
    const [a, b, x, lower] = row
    if (lower > 1e-290 && lower < 0.5) close(betaQuantile(lower, a, b), x, row)
  }
})
