import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from './run-step.mjs'

const COUNTER = fileURLToPath(new URL('count-tests.mjs', import.meta.url))

/** Runs test files with node's test runner, a few at a time. Gives the step's outcome and the totals of its tests. */
export async function runTests(root, node, { name, files, filesAtOnce, env = {}, live = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'candour-tests-'))
  const totals = join(folder, 'totals.json')
  const show = ['--test-reporter=spec', '--test-reporter-destination=stdout']
  const count = [`--test-reporter=${COUNTER}`, `--test-reporter-destination=${totals}`]
  const args = ['--test', `--test-concurrency=${filesAtOnce}`, ...show, ...count, ...files]
  try {
    const step = await runStep(root, { name, program: node, args, env, live })
    return { ...step, totals: read(totals) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// A runner that was killed leaves no totals behind: that counts as one failure, never as none.
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, skippedNames: [] }
  }
}
