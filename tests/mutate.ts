/** npm run mutate -- <folder>: mutation tests of a pure folder with its own unit tests, by Stryker. Prints the score. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = (process.argv[2] ?? '').replace(/\/$/, '')
if (!folder || !existsSync(join(root, folder))) {
  console.error('Say which folder: npm run mutate -- src/methods/statistics/xmr')
  process.exit(1)
}
const tests = process.argv[3] ?? `${folder}/**/*.test.ts`
const settings = {
  testRunner: 'command',
  commandRunner: { command: `${process.execPath} --test --test-isolation=none ${tests}` },
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.data.ts', '!**/testing/**'],
  reporters: ['clear-text', 'progress'],
  concurrency: 2,
  // A slow machine must not count as a mutant found.
  timeoutMS: 30_000,
  symlinkNodeModules: true,
  ignorePatterns: ['data', 'dist', 'docs', 'database/seed'],
  tempDirName: '.stryker-tmp',
  plugins: [],
}
const config = join(mkdtempSync(join(tmpdir(), 'candour-mutate-')), 'stryker.config.json')
writeFileSync(config, JSON.stringify(settings))
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const run = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' })
process.exit(run.status ?? 1)
