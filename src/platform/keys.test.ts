import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { KeyFault, loadKeys } from './keys.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'candour-keys-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'keys')
}

test('a thread opened today opens again after a restart, because the keys are the same', t => {
  const folder = emptyFolder(t)
  const before = loadKeys(folder, { demo: false })
  const after = loadKeys(folder, { demo: false })
  assert.deepEqual(after.hmac('passphrase', 'six words'), before.hmac('passphrase', 'six words'))
  assert.equal(after.id, before.id)
  assert.ok(after.verify(Buffer.from('seal'), before.sign(Buffer.from('seal'))))
})

test('nobody but the owner may read the keys', t => {
  const folder = emptyFolder(t)
  loadKeys(folder, { demo: false })
  const modes = readdirSync(folder).map(name => [name, statSync(join(folder, name)).mode & 0o777])
  assert.deepEqual(
    modes,
    ['kid', 'letter-1.key', 'seal.key', 'seal.pub', 'server.key'].map(name => [name, 0o600]),
  )
  assert.equal(statSync(folder).mode & 0o777, 0o700)
  assert.equal(statSync(join(folder, 'server.key')).size, 64)
})

for (const name of ['server.key', 'seal.key']) {
  test(`a ${name} that others may read is refused`, t => {
    const folder = emptyFolder(t)
    loadKeys(folder, { demo: false })
    chmodSync(join(folder, name), 0o644)
    assert.throws(() => loadKeys(folder, { demo: false }), KeyFault)
  })

  test(`a lost ${name} is told of, not replaced by one that opens no thread`, t => {
    const folder = emptyFolder(t)
    loadKeys(folder, { demo: false })
    rmSync(join(folder, name))
    assert.throws(() => loadKeys(folder, { demo: false }), /missing: restore the keys from a backup/)
  })
}

test('keys made for the demo never keep real records', t => {
  const folder = emptyFolder(t)
  assert.equal(loadKeys(folder, { demo: true }).demo, true)
  assert.throws(() => loadKeys(folder, { demo: false }), /were made for made-up records/)
})

test('a digest made for one purpose cannot serve another', t => {
  const { hmac } = loadKeys(emptyFolder(t), { demo: false })
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.uint8Array(), (one, other, data) => {
      assert.equal(hmac(one, data).equals(hmac(other, data)), one === other)
    }),
  )
})

test('a printed seal can be checked with the public key alone', t => {
  const folder = emptyFolder(t)
  const keys = loadKeys(folder, { demo: false })
  const seal = Buffer.from('batch 7 of 24 November')
  assert.equal(readFileSync(join(folder, 'seal.pub'), 'utf8'), keys.sealPublicKeyPem)
  assert.ok(verify(null, seal, createPublicKey(keys.sealPublicKeyPem), keys.sign(seal)))
  assert.equal(keys.verify(Buffer.from('batch 8 of 24 November'), keys.sign(seal)), false)
  assert.equal(keys.verify(seal, Buffer.from('not a signature')), false)
})

test('programs that start at the same moment on an empty folder agree on one set of keys', async t => {
  const folder = emptyFolder(t)
  const script = `import { loadKeys } from ${JSON.stringify(join(import.meta.dirname, 'keys.ts'))}
    process.stdout.write(loadKeys(${JSON.stringify(folder)}, { demo: false }).hmac('x', 'y').toString('hex'))`
  const digests = await Promise.all(Array.from({ length: 6 }, () => outputOf(script)))
  assert.equal(new Set(digests).size, 1)
  assert.match(digests[0] ?? '', /^[0-9a-f]{64}$/)
})

async function outputOf(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  await once(child, 'close')
  return output
}
