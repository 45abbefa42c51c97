import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { anS3 } from '../../../tests/support/an-s3.ts'
import { newTimelessId, type OrgId } from '../ids.ts'
import type { BlobName, BlobStore } from './blob-store.ts'
import { folderStore } from './folder-store.ts'
import { s3Store } from './s3-store.ts'

const hour = 3_600_000
const day = 24 * hour
const folder = mkdtempSync(join(tmpdir(), 'candour-store-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const s3 = await anS3()
const stores = { 'a folder': folderStore(join(folder, 'files')), 'an S3 bucket': s3Store(s3) }
const one: OrgId = newTimelessId()
const other: OrgId = newTimelessId()
const later = Date.now() + 26 * hour

async function settled(store: BlobStore, orgId: OrgId, now: number): Promise<BlobName[]> {
  return Array.fromAsync(store.settled(orgId, now))
}

for (const [what, store] of Object.entries(stores)) {
  test(`${what}: a file comes back as it was put there, to its own organisation only, until it is removed`, async () => {
    const name: BlobName = newTimelessId()
    const bytes = Buffer.from('some points, and a byte of nothing \0')
    await store.put(one, name, bytes)
    assert.deepEqual(Buffer.from((await store.get(one, name)) ?? []), bytes)
    assert.equal(await store.get(other, name), undefined)
    await store.remove(one, name)
    await store.remove(one, name)
    assert.equal(await store.get(one, name), undefined)
  })

  test(`${what}: what has been there for long is listed, all of it, and nothing that has just come`, async () => {
    const names = Array.from({ length: 5 }, (): BlobName => newTimelessId())
    for (const name of names) await store.put(other, name, Buffer.from(name))
    assert.deepEqual(await settled(store, other, Date.now()), [])
    assert.deepEqual((await settled(store, other, later)).toSorted(), names.toSorted())
    assert.deepEqual(await settled(store, one, later), [])
  })
}

test('the time of a file in a folder is a day, and so is that of every folder it lies in', () => {
  const within = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name !== 'files')
  const paths = [join(folder, 'files'), ...within.map(name => join(folder, name))]
  assert.ok(paths.length > 8)
  const times = paths.map(path => statSync(path).mtimeMs % day)
  assert.deepEqual([...new Set(times)], [0])
})

test('a file that was not written to its end is never given out, and goes after a while', async () => {
  const place = join(folder, 'files', other, 'ab')
  await stores['a folder'].put(other, `ab${newTimelessId().slice(2)}` as BlobName, Buffer.from('whole'))
  const broken = join(place, `${newTimelessId()}.part`)
  writeFileSync(broken, 'half of')
  utimesSync(broken, 0, 0)
  const listed = await settled(stores['a folder'], other, later)
  assert.ok(!listed.some(name => name.includes('part')))
  assert.ok(!readdirSync(place).some(name => name.endsWith('.part')))
})

test('a bucket whose key was changed gives nothing, and the fault says neither key nor address', async () => {
  const wrong = s3Store({ ...s3, secretAccessKey: 'another' })
  await assert.rejects(wrong.put(one, newTimelessId(), Buffer.from('x')), (fault: Error) => {
    assert.equal(fault.message, 'the store of files answered 403')
    return true
  })
  assert.ok(s3.refused() > 0)
})
