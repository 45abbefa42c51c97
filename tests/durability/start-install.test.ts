import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { scratchFolder } from './scratch.ts'

const root = join(import.meta.dirname, '../..')

// Stands in for npm: notes how it was called and installs as npm does, the note of success last.
const fakeNpm = `#!/bin/sh
echo "$@" >> calls
test -e refuse && { echo 'npm error the registry is away' >&2; exit 1; }
mkdir -p node_modules/one && echo '{}' > node_modules/one/package.json
cp package-lock.json node_modules/.package-lock.json
`

/** A clone with one package, its own bin folder, and an npm that can be watched. */
function clone(t: TestContext) {
  const folder = scratchFolder(t)
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'path'))
  writeFileSync(join(folder, 'path/npm'), fakeNpm, { mode: 0o755 })
  writeFileSync(join(folder, 'calls'), '')
  const env = {
    ...process.env,
    PATH: `${join(folder, 'path')}:${process.env.PATH}`,
    npm_execpath: '',
    CANDOUR_DATA: '',
  }
  return {
    folder,
    wants: (version: string) => writeFileSync(join(folder, 'package-lock.json'), lockfile(version)),
    install: () => spawnSync(process.execPath, [join(folder, 'bin/install.mjs')], { env, encoding: 'utf8' }),
    calls: () => readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean),
  }
}

function lockfile(version: string): string {
  return JSON.stringify({ packages: { '': {}, 'node_modules/one': { version } } })
}

test('a fresh clone is installed once, without running anybody’s scripts', t => {
  const { wants, install, calls } = clone(t)
  wants('1.0.0')
  assert.equal(install().status, 0)
  assert.equal(install().status, 0)
  assert.equal(calls().length, 1)
  assert.match(calls().join(), /^ci --ignore-scripts /)
})

test('a changed lockfile is installed, and so are packages that somebody removed', t => {
  const { folder, wants, install, calls } = clone(t)
  wants('1.0.0')
  install()
  wants('1.0.1')
  install()
  rmSync(join(folder, 'node_modules/one'), { recursive: true })
  install()
  assert.equal(calls().length, 3)
})

test('packages are never exchanged under a running database', t => {
  const { folder, wants, install, calls } = clone(t)
  wants('1.0.0')
  install()
  const database = spawn('sleep', ['600'], { argv0: 'postgres', stdio: 'ignore' })
  t.after(() => database.kill())
  mkdirSync(join(folder, 'data/pg'), { recursive: true })
  writeFileSync(join(folder, 'data/pg/postmaster.pid'), `${database.pid}\n`)
  assert.equal(install().status, 0, 'nothing changed, so nothing is in the way')
  wants('1.0.1')
  const refused = install()
  assert.equal(refused.status, 1)
  assert.match(
    refused.stderr,
    new RegExp(`its database \\(process ${database.pid}\\) still runs: stop Candour`),
  )
  assert.equal(calls().length, 1)
})

test('a database that crashed long ago does not keep packages from being installed', t => {
  const { folder, wants, install, calls } = clone(t)
  wants('1.0.0')
  mkdirSync(join(folder, 'data/pg'), { recursive: true })
  // Our own number: alive, and no database.
  writeFileSync(join(folder, 'data/pg/postmaster.pid'), `${process.pid}\n`)
  assert.equal(install().status, 0)
  assert.equal(calls().length, 1)
})

test('when the packages cannot be fetched, one is told why', t => {
  const { folder, wants, install } = clone(t)
  wants('1.0.0')
  writeFileSync(join(folder, 'refuse'), '')
  const failed = install()
  assert.equal(failed.status, 1)
  assert.match(failed.stderr, /the registry is away\n+The packages could not be installed/)
})

test('a Node that is too old is recognised', () => {
  const ask = `import { isNewEnough } from ${JSON.stringify(join(root, 'bin/find-node.mjs'))}
    console.log(['20.20.2', '22.17.9', '22.18.0', '24.0.0', '23.1.0'].map(isNewEnough).join())`
  const answer = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' })
  assert.equal(answer.stdout.trim(), 'false,false,true,true,true')
})
