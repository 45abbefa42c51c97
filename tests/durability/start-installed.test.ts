import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { before, type TestContext, test } from 'node:test'
import { scratchFolder, scratchHome } from './scratch.ts'

const root = join(import.meta.dirname, '../..')

before(() =>
  execFileSync(process.execPath, [join(root, 'bin/compile.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
)

/** A folder where somebody installed the package; what it depends on is borrowed from this checkout. */
function installed(t: TestContext): string {
  const folder = scratchFolder(t)
  const packages = join(folder, 'node_modules')
  mkdirSync(join(packages, 'candour'), { recursive: true })
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.trim()),
    '--strip-components=1',
    '-C',
    join(packages, 'candour'),
  ])
  for (const name of readdirSync(join(root, 'node_modules')).filter(name => !name.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  return join(packages, 'candour/bin/candour.mjs')
}

test('an installed package runs, though Node strips no types there, and passes arguments and exit code through', t => {
  const candour = installed(t)
  const help = spawnSync(process.execPath, [candour, 'help'], { encoding: 'utf8' })
  assert.deepEqual([help.status, help.stderr], [0, ''])
  assert.match(help.stdout, /^candour <command>/)
  assert.equal(spawnSync(process.execPath, [candour, 'no-such-command']).status, 1)
})

test('an installed package serves people from the folder it is started in', async t => {
  const candour = installed(t)
  const home = scratchHome(t)
  const env = { ...process.env, CANDOUR_DATA: home, CANDOUR_DEMO: 'no', PORT: '0', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [candour, 'start'], {
    env,
    cwd: join(home, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (said.includes('Nothing is set up yet')) break
  }
  const address = /listening at (http:\/\/[\d.:]+)/.exec(said)?.[1]
  const page = await fetch(`${address}/readyz`)
  assert.equal(page.status, 200)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})
