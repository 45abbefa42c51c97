import { monthlyCounts } from '#capabilities/insight'
import { incidentsPage, searchRecords } from '#capabilities/triage'
import { systemClock } from '#platform/clock'
import { asPerson, type Context } from '#platform/context'
import { openDatabase } from '#platform/database/open-database'
import { openPool } from '#platform/database/pools'
import { aHouse, type House } from './a-house.ts'
import { fillRecords } from './fill-records.ts'
import { aClient } from './http-client.ts'
import { better, rateOf } from './measure.ts'
import { startServer } from './start-server.ts'

const callers = 8
const seconds = 4
const sizes = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number)

type Watched = { name: string; path: string; bare(ctx: Context): Promise<unknown> }

const watched: Watched[] = [
  { name: 'records', path: '/app/records', bare: ctx => incidentsPage(ctx, {}, { size: 25 }) },
  {
    name: 'search, common word',
    path: '/app/search?q=hoist',
    bare: ctx => searchRecords(ctx, 'hoist', {}, { size: 25 }),
  },
  {
    name: 'search, rare word',
    path: '/app/search?q=kingfisher',
    bare: ctx => searchRecords(ctx, 'kingfisher', {}, { size: 25 }),
  },
  {
    name: 'search, two words',
    path: '/app/search?q=wet+shower',
    bare: ctx => searchRecords(ctx, 'wet shower', {}, { size: 25 }),
  },
  { name: 'counts', path: '/app/counts', bare: ctx => monthlyCounts(ctx, { earlier: false }) },
]

/** Pages a manager opens all day, beside their bare queries, as the number of records grows. */
export async function benchPages(): Promise<void> {
  const house = await aHouse()
  const served = await startServer(house)
  try {
    const cookie = await signIn(house, served.port)
    console.log('records   page                   pages/s   queries/s   ratio   query p50 ms (1 caller)')
    for (const size of sizes) {
      await fillRecords(house, size)
      for (const each of watched) await compare(house, served.port, cookie, each, size)
    }
    console.log(`memory after load: ${Math.round((await served.memory()) / 1e6)} MB`)
  } finally {
    await served.stop()
    await house.close()
  }
}

async function compare(
  house: House,
  port: number,
  cookie: string,
  { name, path, bare }: Watched,
  size: number,
) {
  const client = aClient(port, callers, cookie)
  const pool = openPool({ url: house.urls.app, max: 12, onError: () => {} })
  const database = openDatabase(pool)
  const who = { orgId: house.orgId, personId: house.managerId }
  const query = () => asPerson(database, systemClock, who, bare)
  const page = async () => {
    const { status } = await client.get(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  }
  await rateOf(callers, 1, page)
  const pages = better(await rateOf(callers, seconds, page), await rateOf(callers, seconds, page))
  const queries = better(await rateOf(callers, seconds, query), await rateOf(callers, seconds, query))
  const alone = await rateOf(1, 2, query)
  const row = [
    size,
    name.padEnd(20),
    pages.perSecond,
    queries.perSecond,
    pages.perSecond / queries.perSecond,
    alone.p50,
  ]
  console.log(row.map(cell).join('   '))
  client.close()
  await pool.end()
}

function cell(value: number | string): string {
  if (typeof value === 'string') return value
  return (Number.isInteger(value) ? String(value) : value.toFixed(2)).padStart(9)
}

async function signIn({ email, password }: House, port: number): Promise<string> {
  const body = new URLSearchParams({ who: email, password })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(`http://127.0.0.1:${port}/app/sign-in`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
