import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const polish = new URL('../capabilities/reporting/messages/pl.json', import.meta.url)

function candour(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'translate', ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a translator gets every sentence of every page, with what stands for it so far', () => {
  const { stdout } = candour(['export', 'pl'])
  for (const name of ['reporting', 'thread', 'offline', 'poster', 'layout'])
    assert.match(stdout, new RegExp(`^msgctxt "${name}\\.`, 'm'))
  assert.match(stdout, /msgid "Your six words"\nmsgstr "Twoje sześć słów"/)
})

test('a file of other English, or one that forgets a value, changes nothing and says what is wrong with it', () => {
  const before = readFileSync(polish, 'utf8')
  const file = candour(['export', 'pl']).stdout
  const older = candour(['import', 'pl'], file.replace('msgid "Your six words"', 'msgid "Your five words"'))
  assert.equal(older.status, 1)
  assert.match(older.stderr, /reporting\.words is a translation of other English/)
  const forgetful = candour(['import', 'pl'], file.replaceAll('{reference}', 'numer'))
  assert.equal(forgetful.status, 1)
  assert.match(forgetful.stderr, /reporting\.threadLead \{reference\}/)
  assert.equal(readFileSync(polish, 'utf8'), before)
})

test('a language that we do not have is refused, with those that we have', () => {
  const { status, stderr } = candour(['export', 'tlh'])
  assert.equal(status, 1)
  assert.match(stderr, /cy,fil,hi,ml,pl,pt,ro,ur,yo/)
})
