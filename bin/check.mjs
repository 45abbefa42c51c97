import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { runStep } from './run-step.mjs'
import { runTests } from './run-tests.mjs'
import { unitTests } from './test-files.mjs'

/**
 * Everything that can be known without a database or a browser, quickest first. The steps of a group run beside each
 * other, and the first group that fails is the last that runs. Gives the names of failed steps and the totals of tests.
 */
export async function check(root, node) {
  for (const group of groupsOf(node)) {
    const steps = await Promise.all(group.map(step => runStep(root, step)))
    const failed = steps.filter(step => !step.ok).map(step => step.name)
    if (failed.length > 0) return { failed, totals: [] }
  }
  const unit = await runTests(root, node, { name: 'unit tests', files: unitTests(root), filesAtOnce: 2 })
  return { failed: [], totals: [unit.totals] }
}

/** Scripts and styles of the pages, which tests of pages name. */
export function buildPages(root, node) {
  return runStep(root, { name: 'pages', program: node, args: ['client/build.ts'] })
}

function groupsOf(node) {
  const tool = (name, path, ...args) => ({ name, program: node, args: [join('node_modules', path), ...args] })
  return [
    [
      { name: 'lockfile', program: node, args: [join('bin', 'complete-lockfile.mjs'), '--check'] },
      tool('format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
      tool(
        'lint with types',
        'oxlint/bin/oxlint',
        '--type-aware',
        '--deny-warnings',
        'src',
        'client',
        'tests',
        'database',
        'bin',
      ),
    ],
    [
      tool('types', 'typescript-7/bin/tsc', '--noEmit', '-p', '.'),
      tool(
        'dependency rules',
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        'src',
        'client',
      ),
    ],
    [tool('unused code', 'knip/bin/knip.js', '--no-progress')],
  ]
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const node = install(root, { withTools: true })
  const built = await buildPages(root, node)
  const { failed, totals } = built.ok ? await check(root, node) : { failed: ['pages'], totals: [] }
  process.exitCode = failed.length > 0 || totals.some(({ failed }) => failed > 0) ? 1 : 0
}
