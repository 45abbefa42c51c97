import { fileURLToPath } from 'node:url'
import { buildPages, check } from './check.mjs'
import { ensureChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { runTests } from './run-tests.mjs'
import { wholeTests } from './test-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { failed, totals } = await testAll()
for (const name of totals.flatMap(({ skippedNames }) => skippedNames)) console.log(`skipped: ${name}`)
const sum = kind => totals.reduce((whole, part) => whole + part[kind], 0)
// A step that failed, such as the types, counts as one failure: no test may have run after it.
const failures = sum('failed') + failed.length
console.log(`${sum('passed')} passed, ${failures} failed, ${sum('skipped')} skipped`)
process.exitCode = failures > 0 ? 1 : 0

async function testAll() {
  const node = install(root, { withTools: true })
  const chromium = ensureChromium()
  if (chromium === undefined) return { failed: ['Chromium'], totals: [] }
  const built = await buildPages(root, node)
  if (!built.ok) return { failed: ['pages'], totals: [] }
  const checked = await check(root, node)
  if (checked.failed.length > 0) return checked
  const whole = {
    name: 'database, access, durability and journey tests',
    files: wholeTests(root),
    filesAtOnce: 2,
  }
  const { totals } = await runTests(root, node, { ...whole, env: { CHROMIUM: chromium }, live: true })
  return { failed: [], totals: [...checked.totals, totals] }
}
