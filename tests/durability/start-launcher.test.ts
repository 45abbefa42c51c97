import assert from 'node:assert/strict'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { runningPostmaster } from '../../src/platform/embedded/postmaster.ts'
import { scratchHome } from './scratch.ts'

const launcher = join(import.meta.dirname, '../../bin/start.mjs')

test('Candour starts with one command, says where it is, keeps a second one out and ends without a trace', async t => {
  const home = scratchHome(t)
  const first = await launched(t, home)
  await first.says(/^Candour is at http:\/\/127\.0\.0\.1:\d+/)
  const second = await launched(t, home)
  await second.says(/^Candour is already running with the data folder .* stop it first, or set CANDOUR_DATA/)
  assert.equal(await second.closed, 1)
  first.child.kill('SIGTERM')
  assert.equal(await first.closed, 0)
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
  assert.equal(existsSync(join(home, 'candour.pid')), false)
})

test('a wish to end that reaches launcher and program at once still ends cleanly', async t => {
  const home = scratchHome(t)
  const program = await launched(t, home, { detached: true })
  await program.says(/^Candour is at /)
  process.kill(-(program.child.pid ?? 0), 'SIGTERM')
  assert.equal(await program.closed, 0)
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
})

test('a port that is taken is told of in one sentence, and the database is left tidy', async t => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  t.after(() => taken.close())
  const home = scratchHome(t)
  const program = await launched(t, home, { port: portOf(taken) })
  await program.says(/^Another program already listens on port \d+ of 127\.0\.0\.1: stop it, or set PORT/)
  assert.equal(await program.closed, 1)
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
})

test('when the shell between npm and Candour dies, Candour ends too', async t => {
  const home = scratchHome(t)
  const shell = await launched(t, home, { through: 'shell' })
  await shell.says(/^Candour is at /)
  shell.child.kill('SIGTERM')
  await shell.closed
  await shell.says(/^Candour is stopping/)
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
})

type How = { readonly detached?: boolean; readonly through?: 'shell'; readonly port?: number }
type Launched = ChildProcessByStdio<null, Readable, Readable>

async function launched(t: TestContext, home: string, { detached = false, through, port }: How = {}) {
  const settings = { CANDOUR_DATA: home, CANDOUR_DEMO: 'no', PORT: String(port ?? (await freePort())) }
  const env = { ...process.env, ...settings, npm_lifecycle_event: 'start' }
  const [program, ...args] =
    through === 'shell'
      ? ['/bin/sh', '-c', `"${process.execPath}" "${launcher}"; true`]
      : [process.execPath, launcher]
  const child = spawn(program, args, { env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
  t.after(() => child.kill('SIGKILL'))
  return { child, ...listener(child) }
}

function listener(child: Launched) {
  const heard: string[] = []
  let wake = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', line => {
      heard.push(line)
      wake()
    })
  }
  const closed = once(child, 'close').then(() => {
    wake()
    return child.exitCode
  })
  return {
    /** The exit code, once nobody is left who could say anything. */
    closed,
    async says(pattern: RegExp) {
      while (!heard.some(line => pattern.test(line))) {
        const over = child.stdout.closed && child.stderr.closed
        assert.equal(over, false, `${pattern} was never said, only:\n${heard.join('\n')}`)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  return port
}

function portOf(server: Server): number {
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  return address.port
}
