import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { makeBackup } from '#platform/backup/make-backup'
import { restoreBackup } from '#platform/backup/restore-backup'
import { startEmbedded } from '#platform/embedded/start'
import { newTimelessId, type OrgId } from '#platform/ids'
import { loadKeys } from '#platform/keys'
import type { BlobName } from '#platform/storage/blob-store'
import { folderStore } from '#platform/storage/folder-store'

const folder = mkdtempSync(join(tmpdir(), 'candour-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => ({ dataFolder: join(folder, name), keysFolder: join(folder, name, 'keys') })
const first = at('first')

async function told(dataFolder: string, work: (client: pg.Client) => Promise<void>) {
  const server = await startEmbedded({ home: dataFolder })
  const client = new pg.Client({ connectionString: server.urlFor('postgres') })
  await client.connect()
  await work(client)
  await client.end()
  await server.stop()
}

test('a backup made while people write holds everything committed before it began, keys and files with it, and starts again', async () => {
  mkdirSync(first.dataFolder, { recursive: true })
  const photo: BlobName = newTimelessId()
  const orgId: OrgId = newTimelessId()
  await folderStore(join(first.dataFolder, 'files')).put(orgId, photo, Buffer.from('a photo'))
  const keys = loadKeys(first.keysFolder, { demo: false })
  await told(first.dataFolder, async client => {
    await client.query('create table told (n int primary key)')
    await client.query('insert into told select generate_series(1, 5000)')
    let writing = true
    const writer = (async () => {
      for (let n = 5001; writing; n++) await client.query('insert into told values ($1)', [n])
    })()
    await makeBackup(first, join(folder, 'backup'))
    writing = false
    await writer
  })
  const second = at('second')
  await restoreBackup(join(folder, 'backup'), second)
  await told(second.dataFolder, async client => {
    const { rows } = await client.query('select count(*)::int as count, max(n) as last from told')
    assert.ok(rows[0].count >= 5000)
    assert.equal(rows[0].count, rows[0].last, 'no row is missing in between')
  })
  const kept = await folderStore(join(second.dataFolder, 'files')).get(orgId, photo)
  assert.equal(String(kept), 'a photo')
  const again = loadKeys(second.keysFolder, { demo: false })
  assert.deepEqual(again.hmac('thread', 'words'), keys.hmac('thread', 'words'))
})

test('a damaged backup is refused, and the file is named', async () => {
  appendFileSync(join(folder, 'backup', 'keys', 'server.key'), 'x')
  await assert.rejects(restoreBackup(join(folder, 'backup'), at('third')), /damaged: keys\/server\.key/)
})

test('nothing is restored over a database that is there', async () => {
  await assert.rejects(restoreBackup(join(folder, 'backup'), first), /damaged|has a database already/)
})

test('a backup is never mixed with what a folder held before', async () => {
  await assert.rejects(makeBackup(first, join(folder, 'backup')), /is not empty/)
  assert.ok(readFileSync(join(folder, 'backup', 'candour-backup.json')).length > 0)
})
