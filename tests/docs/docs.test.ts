import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { roleNames } from '#capabilities/organisation'
import { explainConfig } from '#platform/config'
import { saysTitle } from './says-title.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const isThere = (path: string) => existsSync(join(root, path))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'NOTICE',
  ...['docs', 'src', 'client', 'database', 'tests'].flatMap(markdownBelow),
]

test('every link inside the repository leads somewhere', () => {
  const dead = pages.flatMap(page =>
    linksIn(read(page))
      .filter(link => !isThere(join(dirname(page), link)))
      .map(link => `${page}: ${link}`),
  )
  assert.deepEqual(dead, [])
})

test('every file that a page names from the root of the repository is there', () => {
  const missing = pages.flatMap(page =>
    pathsIn(read(page))
      .filter(path => !isThere(path))
      .map(path => `${page}: ${path}`),
  )
  assert.deepEqual(missing, [])
})

test('whoever runs Candour finds every setting explained, in the words of the program', () => {
  const page = 'docs/operations/running.md'
  const [before, after] = read(page).split(
    /(?<=<!-- settings[^\n]*-->\n)[\s\S]*?(?=<!-- end of settings -->)/,
  )
  assert.ok(after, 'the marks around the settings are there')
  const wanted = `${before}${settingsTable()}${after}`
  if (process.env.UPDATE_DOCS) writeFileSync(join(root, page), wanted)
  assert.equal(read(page), wanted)
})

test('each limit in the hazard log that names a test names one that is there', () => {
  const proofs = [...read('docs/safety/hazard-log.md').matchAll(/^ {2}- `([^`]+)`: (.+)$/gm)]
  assert.ok(proofs.length > 50)
  const unproved = proofs.filter(
    ([, file = '', title = '']) => !isThere(file) || !saysTitle(read(file), title),
  )
  assert.deepEqual(
    unproved.map(([line]) => line.trim()),
    [],
  )
})

test('every hazard says who could be hurt, what limits it, what proves that and what remains', () => {
  const hazards = read('docs/safety/hazard-log.md').split(/^## /m).slice(1)
  assert.deepEqual(
    hazards.map(hazard => hazard.slice(0, 3)),
    hazards.map((_, index) => `H${String(index + 1).padStart(2, '0')}`),
  )
  const parts = ['- **Who:**', '- **What limits it:**', '- **Tests:**', '- **What remains:**']
  for (const hazard of hazards)
    for (const part of parts) assert.ok(hazard.includes(part), `${part} ${hazard}`)
})

test('decisions are numbered without a gap, fit on a page and say context, decision and consequences', () => {
  const decisions = readdirSync(join(root, 'docs/decisions')).sort()
  assert.deepEqual(
    decisions.map(name => name.slice(0, 4)),
    decisions.map((_, index) => `${String(index + 1).padStart(3, '0')}-`),
  )
  for (const name of decisions) {
    const text = read(`docs/decisions/${name}`)
    assert.deepEqual(text.match(/^## .+$/gm), ['## Context', '## Decision', '## Consequences'], name)
    assert.ok(text.startsWith(`# ${name.slice(0, 3)} `) && text.split('\n').length <= 46, name)
  }
})

test('every role that a person can hold is explained', () => {
  const language = read('docs/language.md')
  assert.deepEqual(
    Object.keys(roleNames).filter(role => !language.includes(`| ${role.replace('-', ' ')} |`)),
    [],
  )
})

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && !name.includes('node_modules'))
    .map(name => join(folder, name))
}

function linksIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)|<img src="([^"]+)"/g)]
  const targets = links.map(([, link, picture]) => link ?? picture ?? '')
  return targets.filter(target => !/^[a-z]+:/.test(target))
}

// Patterns and examples hold signs that no file of ours has in its name: …, *, ‹place›.
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter(span => /^(src|client|database|docs|tests|bin|\.ci)\/[\w./-]+$/.test(span))
}

function settingsTable(): string {
  const rows = explainConfig().map(({ name, explanation }) => `| \`${name}\` | ${explanation} |`)
  return ['', '| setting | what it is for |', '| --- | --- |', ...rows, '', ''].join('\n')
}
