/** The web server under measurement, in a process of its own. Reads its settings as JSON from the first argument. */
import { join } from 'node:path'
import { systemClock } from '#platform/clock'
import { openDatabase } from '#platform/database/open-database'
import { openPool } from '#platform/database/pools'
import { openFileDesk } from '#platform/files/open-file-desk'
import { loadKeys } from '#platform/keys'
import { openMail } from '#platform/mail/open-mail'
import { buildApp } from '../../src/app.ts'

const { urls, keys } = JSON.parse(process.argv[2] ?? '{}')
const pool = (url: string, max: number) => openPool({ url, max, onError: () => {} })
const appPool = pool(urls.app, 12)
const server = await buildApp({
  config: {
    publicUrl: 'http://127.0.0.1',
    trustProxy: false,
    sessionHours: 12,
    logLevel: 'silent',
    reportsPerHour: 1e9,
    proofOfWork: 0,
  },
  databases: { appPool, publicPool: pool(urls.public, 16), database: openDatabase(appPool) },
  keys: loadKeys(keys, { demo: true }),
  clock: systemClock,
  files: openFileDesk({
    dataFolder: join(keys, '..'),
    files: { placeBytes: 0, clamd: undefined, s3: undefined },
  }),
  mail: openMail({ kind: 'nobody' }),
})
await server.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ port: (server.server.address() as { port: number }).port })
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }))
