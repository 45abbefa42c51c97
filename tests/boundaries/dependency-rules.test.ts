import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { companions, ground, planted } from './planted.data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'candour-boundaries-'))
after(() => rmSync(folder, { recursive: true }))

type Violation = { from: string; rule: { name: string } }

function cruise(files: Record<string, string>): { violations: Violation[]; modules: number } {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `${source}\n`)
  }
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'client']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  const { summary } = JSON.parse(stdout)
  return { violations: summary.violations, modules: summary.totalCruised }
}

const sources = Object.fromEntries(planted.map(({ file, source }) => [file, source]))
const { violations, modules } = cruise({ ...ground, ...sources, ...companions })

test('the rules are really applied to the planted files', () => {
  assert.ok(modules > planted.length, `only ${modules} modules were read`)
})

for (const { rule, file } of planted) {
  test(`${rule} catches ${file}`, () => {
    assert.ok(
      violations.some(found => found.rule.name === rule && found.from === file),
      `not caught; found there: ${violations
        .filter(found => found.from === file)
        .map(found => found.rule.name)
        .join(', ')}`,
    )
  })
}

test('every rule has a planted violation', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))
  const tried = new Set(planted.map(({ rule }) => rule))
  assert.deepEqual(
    forbidden.map((rule: { name: string }) => rule.name).filter((name: string) => !tried.has(name)),
    [],
  )
})
