import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import type { CleanFile } from '#platform/files/clean-file'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { replyToOwnReport } from './commands/reply-to-own-report.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import { type WriteWithPhotos, writeWithPhotos } from './commands/write-with-photos.ts'
import { ownReport } from './queries/own-reports.ts'
import { threadOf } from './queries/thread-of.ts'
import type { ReportId } from './report.ts'
import { aFormSecret, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const keys = aKeyring()
const provider = await aProvider(world)
const desk = aFileDesk()

let shade = 0
function aFile(bytes: number): CleanFile {
  shade += 1
  return { kind: 'jpeg', bytes: Buffer.alloc(bytes - 1, shade), small: Buffer.from([shade]) }
}
const files = (count: number, bytes = 10) => Array.from({ length: count }, () => aFile(bytes))

async function ofTheWorker(code: string): Promise<ReportId> {
  return provider.as('worker', async ctx => {
    const given = await tellAsYourself(ctx, keys, aReport({ code }))
    const report = 'reference' in given && (await ownReport(ctx, given.reference))
    if (!report) assert.fail(given.outcome)
    return report.id
  })
}

const news = (
  reportId: ReportId,
  attached: CleanFile[],
  more: Partial<WriteWithPhotos> & { place?: number } = {},
) =>
  provider.as('registered-manager', ctx => {
    const { place = 1_000_000, ...said } = more
    const input = { reportId, kind: 'news', text: 'Look.', form: aFormSecret(), ...said } as const
    return writeWithPhotos(ctx, input, { desk: { ...desk, placeBytes: place }, files: attached })
  })

const filesOnDisk = () =>
  readdirSync(desk.folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile()).length

test('what the service sends takes no room from what its reporter may add, and has its own end', async () => {
  const id = await ofTheWorker(provider.codes.birch)
  done(await news(id, files(9)))
  const over = await news(id, files(2))
  assert.deepEqual(over, { ok: false, code: 'too-many', field: 'files' })
  const added = await provider.as('worker', ctx =>
    replyToOwnReport(ctx, { reportId: id, text: '', form: aFormSecret() }, { desk, files: files(10) }),
  )
  assert.deepEqual(added, { ok: true, value: null })
  const thread = await provider.as('registered-manager', ctx => threadOf(ctx, id))
  assert.deepEqual(
    thread.map(each => [each.kind, each.files.length]),
    [
      ['news', 9],
      ['addition', 10],
    ],
  )
})

test('a place that is full takes no photo of the service either, and then nothing is written or left on the disk', async () => {
  const id = await ofTheWorker(provider.codes.ash)
  const before = filesOnDisk()
  const full = await news(id, files(1, 600), { place: 1 })
  assert.deepEqual(full, { ok: false, code: 'place-full', field: 'files' })
  assert.deepEqual(await provider.as('registered-manager', ctx => threadOf(ctx, id)), [])
  assert.equal(filesOnDisk(), before)
})
