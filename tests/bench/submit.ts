import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { PublicDoor } from '#capabilities/reporting'
import { systemClock } from '#platform/clock'
import { openPool } from '#platform/database/pools'
import { loadKeys } from '#platform/keys'
import { dayOf, toTheHour } from '#platform/time'
import { referenceFrom } from '../../src/capabilities/reporting/model/reference.ts'
import { type PublicReport, submit } from '../../src/capabilities/reporting/store/submit.ts'
import { aHouse } from './a-house.ts'
import { aClient } from './http-client.ts'
import { better, type Rate, rateOf } from './measure.ts'
import { startServer } from './start-server.ts'

const story =
  'The hoist battery was flat again so we waited forty minutes to help a resident up. He missed his breakfast and was upset.'
const seconds = 6

/** Reports per second over HTTP beside the bare transaction: the same rows, the same SQL function, the same pool size. */
export async function benchSubmit(): Promise<void> {
  const house = await aHouse()
  const served = await startServer(house)
  const pool = openPool({ url: house.urls.public, max: 16, onError: () => {} })
  const door: PublicDoor = {
    pool,
    keys: loadKeys(join(house.home, 'keys'), { demo: true }),
    clock: systemClock,
  }
  console.log(`cold start of the web server: ${Math.round(served.coldStart)} ms`)
  console.log('callers   over HTTP/s   bare/s   ratio   p50 ms   p99 ms')
  let refused = 0
  for (const callers of [1, 8, 32]) {
    const client = aClient(served.port, callers)
    const overHttp = async () => {
      const form = randomBytes(32).toString('base64url')
      const answer = await client.post(`/speak-up/${house.code}`, formOf(form))
      if (answer.status !== 200) refused++
    }
    const bare = () => submit(door, bareReport(house.code))
    await rateOf(callers, 1, overHttp)
    const [http, transaction] = await interleaved(callers, overHttp, bare)
    client.close()
    const ratio = http.perSecond / transaction.perSecond
    console.log(
      [callers, http.perSecond, transaction.perSecond, ratio, http.p50, http.p99].map(figure).join('   '),
    )
  }
  console.log(`refused: ${refused}; memory after load: ${Math.round((await served.memory()) / 1e6)} MB`)
  await pool.end()
  await served.stop()
  await house.close()
}

async function interleaved(callers: number, overHttp: () => Promise<void>, bare: () => Promise<unknown>) {
  const rounds: [Rate, Rate][] = []
  for (let round = 0; round < 2; round++) {
    rounds.push([await rateOf(callers, seconds, overHttp), await rateOf(callers, seconds, bare)])
  }
  const [first, second] = rounds as [[Rate, Rate], [Rate, Rate]]
  return [better(first[0], second[0]), better(first[1], second[1])] as const
}

function formOf(form: string): Record<string, string> {
  return { form, kind: 'near-miss', story, atRisk: 'no', happened: 'just-now', seen: 'nobody' }
}

function bareReport(code: string): PublicReport {
  const now = systemClock.now()
  return {
    code,
    placeId: undefined,
    toldAt: toTheHour(now),
    reference: referenceFrom(randomBytes(8)),
    kind: 'near-miss',
    story,
    atRiskNow: false,
    happened: 'just-now',
    happenedOn: dayOf(now),
    happenedPart: 'morning',
    givenName: undefined,
    keptFrom: [],
    coarsePlace: false,
    coarseTime: false,
    namedForGood: '',
    formDigest: randomBytes(32),
    contentDigest: randomBytes(32),
    verifierDigest: randomBytes(32),
    lang: 'en-GB',
  }
}

function figure(value: number): string {
  return (value < 10 ? value.toFixed(2) : Math.round(value).toString()).padStart(9)
}
