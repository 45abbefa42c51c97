import assert from 'node:assert/strict'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { socketFolder } from '../../src/platform/embedded/socket-folder.ts'
import { scratchFolder, scratchHome } from './scratch.ts'
import { query, started } from './started.ts'

test('a data folder with a long path has its socket in a short private folder', async t => {
  const home = join(dirname(scratchHome(t)), 'a-quiet-home-by-the-sea-'.repeat(5), 'data')
  const program = await started(t, home)
  t.after(() => rmSync(program.socketFolder, { recursive: true, force: true }))
  assert.equal(program.fault, undefined)
  assert.equal(program.cluster, join(home, 'pg'))
  assert.ok(join(program.socketFolder, '.s.PGSQL.5432').length <= 100, program.socketFolder)
  const { mode, uid } = statSync(program.socketFolder)
  assert.deepEqual([mode & 0o777, uid], [0o700, statSync(program.cluster).uid])
  assert.deepEqual(await query(program, 'select 1 as one'), [{ one: 1 }])
  await program.end('SIGTERM')
})

test('letters of more than one byte count by their bytes, as the kernel counts them', t => {
  const folder = join(scratchFolder(t), 'ŵ'.repeat(40))
  const chosen = socketFolder(folder, {})
  t.after(() => rmSync(chosen, { recursive: true, force: true }))
  assert.equal(chosen.startsWith(folder), false)
})

test('a socket folder that belongs to somebody else is refused', t => {
  const folder = scratchFolder(t)
  mkdirSync(join(folder, 'socket'))
  const somebodyElse = { uid: statSync(folder).uid + 1, gid: 12345 }
  assert.throws(
    () => socketFolder(folder, somebodyElse),
    /belongs to somebody else: remove it, or set CANDOUR_DATA/,
  )
})
