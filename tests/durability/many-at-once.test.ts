import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFormSecret, referenceOn } from '../../src/capabilities/reporting/testing.ts'
import { aProvider } from '../../src/capabilities/triage/testing.ts'
import { aSite } from '../support/a-site.ts'
import { aDatabase } from '../support/test-database.ts'

const callers = 64
const reportsEach = 4

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
await site.listen()

test(`${callers} people who send at once are all heard: none refused, none lost, none kept twice`, async () => {
  const told = await Promise.all(Array.from({ length: callers }, (_, caller) => tellOneAfterTheOther(caller)))
  const receipts = told.flat()
  assert.equal(receipts.length, callers * reportsEach)
  assert.deepEqual(await keptReports(), receipts.sort(byStory))
})

test(`one form sent by ${callers} tabs at once is one report, and every tab is shown the same receipt`, async () => {
  const form = aFormSecret()
  const story = 'Every tab says the same.'
  const references = await Promise.all(Array.from({ length: callers }, () => tell(form, story)))
  assert.equal(new Set(references).size, 1)
  const kept = await keptReports()
  assert.deepEqual(
    kept.filter(report => report.story === story),
    [{ story, reference: references[0] }],
  )
})

type Receipt = { story: string; reference: string }

async function tellOneAfterTheOther(caller: number): Promise<Receipt[]> {
  const receipts: Receipt[] = []
  for (let number = 0; number < reportsEach; number++) {
    const story = `caller ${caller} report ${number}`
    receipts.push({ story, reference: await tell(aFormSecret(), story) })
  }
  return receipts
}

/** Sends one form over HTTP; gives the reference on its receipt. */
async function tell(form: string, story: string): Promise<string> {
  const body = new URLSearchParams({ form, story, kind: 'near-miss', atRisk: 'no' })
  const reply = await fetch(`${site.origin}/speak-up/${provider.codes.ash}`, { method: 'POST', body })
  assert.equal(reply.status, 200)
  return referenceOn(await reply.text())
}

async function keptReports(): Promise<Receipt[]> {
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query<Receipt>('select story, reference from reporting.report')
  return rows.sort(byStory)
}

function byStory(one: Receipt, other: Receipt): number {
  return one.story < other.story ? -1 : Number(one.story > other.story)
}
