import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const asked = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', timeout: 30_000, env: {} })

test('whoever asks a command what it does is told, and nothing is started, copied or put back', () => {
  for (const command of ['start', 'serve', 'worker', 'migrate', 'backup', 'restore', 'verify']) {
    const { status, stdout } = asked(command, '--help')
    assert.equal(status, 0, command)
    assert.match(stdout, new RegExp(`^candour ${command}\n\n[A-Z].+\\.\n`), command)
    assert.match(stdout, /candour config/)
  }
  assert.match(asked('stats', '--help').stdout, /kappa/)
})
