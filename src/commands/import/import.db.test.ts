import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { addPerson, giveRole } from '#capabilities/organisation'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aRegister } from '../../capabilities/exchange/testing.ts'
import { aProvider, done } from '../../capabilities/triage/testing.ts'

const world = await aDatabase()
// The program goes by the machine's clock: people here held their roles before that, and events lie before it.
world.clock.set('2020-01-01T00:00:00Z')
const provider = await aProvider(world)
const email = 'anjali@example.org'
await provider.asSystem(async ctx => {
  const personId = done(await addPerson(ctx, { name: 'Anjali Raghunathan', email }))
  done(await giveRole(ctx, { personId, role: 'quality-lead', serviceId: null }))
})
const folder = await mkdtemp(join(tmpdir(), 'candour-import-'))
const register = join(folder, 'log.csv')
await writeFile(
  register,
  aRegister([
    'A1,14/03/2019,14:05,Rowan House,Ash unit,Fall,Fell from his bed in the night,Esi',
    'A2,15/03/2019,,Oak Lodge,,Fall,Slipped on a wet floor,Esi',
    'A3,31/02/2019,,Oak Lodge,,Fall,Slipped,Esi',
  ]).bytes,
)

/** Runs `candour import` as its own program on the test's database. */
async function candourImport(...args: string[]) {
  const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, 'import', ...args], {
    env: {
      PATH: process.env.PATH,
      CANDOUR_DATA: folder,
      DATABASE_URL: world.urls.app,
      DATABASE_PUBLIC_URL: world.urls.public,
      CANDOUR_DEMO: 'yes',
    },
  })
  const exited = new Promise<number | null>(resolve => child.on('exit', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await exited, out, err }
}

test('a dry run tells what would come of every row, adds nothing, and writes the refused rows when asked', async () => {
  const refusedTo = join(folder, 'refused.csv')
  const { code, out, err } = await candourImport(register, '--refused', refusedTo, '--use', 'unit=keep')
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /4 rows in the file = 2 new \+ 0 here already \+ 1 refused/)
  assert.match(out, /Unit = keep\. You chose this\./)
  assert.match(out, /Date is day\/month\/year\. /)
  assert.match(out, /1 service would be opened \(kind care-home, nation england\)\n {2}Oak Lodge/)
  assert.match(out, /Row 4: “Date” says “31\/02\/2019”/)
  assert.match(await readFile(refusedTo, 'utf8'), /A3,31\/02\/2019/)
})

test('what cannot be done is said in our words, with an exit code for scripts', async () => {
  const said = async (...args: string[]) => {
    const { code, err } = await candourImport(...args)
    return [code, err.split('\n')[0]]
  }
  assert.deepEqual(await said(), [2, 'Give a file to import, or --undo IMPORT.'])
  assert.match(String(await said(register, '--yes')), /^1,Say in whose name: --as EMAIL/)
  assert.deepEqual(await said(register, '--yes', '--as', 'nobody@example.org'), [
    1,
    'Nobody here has the e-mail address nobody@example.org.',
  ])
})

test('with --yes it comes in once, in somebody’s name, and goes out again', async () => {
  const first = await candourImport(register, '--yes', '--as', email)
  assert.deepEqual([first.code, first.err], [0, ''])
  assert.match(first.out, /^2 records came in\. 4 rows in the file = 2 new \+ 0 here already \+ 1 refused/)
  const again = await candourImport(register, '--yes', '--as', email)
  assert.deepEqual(
    [again.code, again.err.trim()],
    [1, 'Every row that we understand is here already. Nothing was added.'],
  )
  const id = /--undo ([0-9a-f-]{36})/.exec(first.out)?.[1] ?? ''
  const undone = await candourImport('--undo', id, '--as', email)
  assert.deepEqual([undone.code, undone.err], [0, ''])
  assert.match(undone.out, /^2 records taken out; 1 service and 0 places that nobody uses closed\./)
})
