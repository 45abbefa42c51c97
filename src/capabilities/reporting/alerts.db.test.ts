import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { markLeft, type Role } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { aSite } from '../../../tests/support/a-site.ts'
import { addressOf, onCallAre } from '../../../tests/support/on-call.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { submitReport } from './commands/submit-report.ts'
import { goOnWithAlerts } from './tasks/go-on-with-alerts.ts'
import { aFormSecret, aProvider, aReport, done, type Provider } from './testing.ts'

const world = await aDatabase()
const alerted: { phone: string }[] = []
const sms = {
  way: 'sms',
  async alert(who: { phone: string }) {
    alerted.push(who)
  },
} as const
const site = await aSite(world, world.clock, {}, [sms])
const { clock, mail } = { ...site, clock: world.clock }

const story = 'The bath hoist gave way under a resident.'
let provider: Provider
let reference = ''

beforeEach(async () => {
  clock.set('2026-11-24T22:40:00Z')
  mail.letters.length = 0
  alerted.length = 0
  mail.fails = undefined
  provider = await aProvider(world)
})

async function somebodyIsAtRisk(told: Partial<Parameters<typeof aReport>[0]> = {}) {
  const given = await submitReport(
    site.door,
    aReport({ code: provider.codes.ash, atRisk: true, story, ...told }),
  )
  assert.equal(given.outcome, 'received')
  reference = 'reference' in given ? given.reference : ''
}

/** Who has got an alert since the last time we looked. */
async function nextAlerted(at: string): Promise<string[]> {
  clock.set(`2026-11-24T${at}:00Z`)
  await site.work()
  const sent = mail.letters.splice(0).filter(letter => letter.orgId === provider.orgId)
  return sent.map(letter => letter.to)
}

const visitAs = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })
const opens = async (role: Role) => (await visitAs(role)).get(`/app/reports/${reference}`)
const onCall: Role[] = ['shift-lead', 'registered-manager', 'quality-lead']
const [lead, manager, quality] = onCall.map(addressOf)

test('the first on call is alerted at once, at night too, and the next every fifteen minutes until somebody opens it', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  assert.deepEqual(await nextAlerted('22:40'), [lead])
  assert.deepEqual(await nextAlerted('22:54'), [])
  assert.deepEqual(await nextAlerted('22:55'), [manager])
  assert.deepEqual(await nextAlerted('23:10'), [quality])
  assert.deepEqual(await nextAlerted('23:25'), [lead], 'from the beginning again')
  assert.match((await opens('registered-manager')).body, /Siobhan Duffy, who is on call, has opened this/)
  assert.deepEqual(await nextAlerted('23:59'), [])
  assert.equal(alerted.length, 4, 'and by every other way there is')
})

test('the alert says that something urgent waits, and nothing of what, who or where', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  clock.set('2026-11-24T22:41:00Z')
  await site.work()
  const letter = mail.letters.find(({ orgId }) => orgId === provider.orgId)
  assert.equal(letter?.urgent, true)
  const said = `${letter?.subject} ${letter?.text}`
  assert.doesNotMatch(said, /hoist|resident|Rowan|Ash|Quillbrook|Adaeze|risk|report/i)
  assert.ok(!said.includes(reference))
  assert.deepEqual(alerted, [{ personId: provider.people['shift-lead'], position: 1, phone: '07700 900000' }])
})

test('whoever is on call finds it first on Today, and under what waits for them', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  await nextAlerted('22:41')
  const visitor = await visitAs('shift-lead')
  assert.match((await visitor.get('/app/for-you')).body, /Somebody may be at risk now/)
  assert.match((await visitor.get('/app')).body, /Unsafe now/)
})

test('somebody who opens it and is not on call does not stop the alert', async () => {
  await onCallAre(provider, ['registered-manager', 'quality-lead'])
  await somebodyIsAtRisk()
  assert.deepEqual(await nextAlerted('22:40'), [manager])
  await opens('shift-lead')
  assert.deepEqual(await nextAlerted('22:55'), [quality])
})

test('a report about a manager alerts nobody from whom it is kept, and waits for none of them', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk({ aboutManager: true })
  assert.deepEqual(await nextAlerted('22:40'), [quality])
  assert.deepEqual(await nextAlerted('22:55'), [quality])
  for (const role of ['registered-manager', 'shift-lead'] as const) {
    const { body } = await (await visitAs(role)).get('/app/for-you')
    assert.doesNotMatch(body, /at risk now/)
  }
})

test('whoever left is not alerted, and nobody waits fifteen minutes for them', async () => {
  await onCallAre(provider, onCall)
  const shutOut = async () => {}
  await provider.as('administrator', async ctx =>
    done(await markLeft(ctx, provider.people['shift-lead'], { shutOut })),
  )
  await somebodyIsAtRisk()
  assert.deepEqual(await nextAlerted('22:40'), [manager])
})

test('somebody who leaves between the alert and its mail gets none', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  await goOnWithAlerts({ database: world.database, clock, ports: [] })
  const shutOut = async () => {}
  await provider.as('administrator', async ctx =>
    done(await markLeft(ctx, provider.people['shift-lead'], { shutOut })),
  )
  assert.deepEqual(await nextAlerted('22:41'), [])
})

test('of two who open it at once one has answered, and nobody is told again', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  await nextAlerted('22:40')
  const seen = await Promise.all([opens('registered-manager'), opens('quality-lead'), site.work()])
  for (const page of seen.slice(0, 2)) assert.match(page?.body ?? '', /who is on call, has opened this/)
  const answered = await provider.asSystem(ctx =>
    ctx.db
      .selectFrom('platform.audit_entry')
      .select('person_id')
      .where('org_id', '=', provider.orgId)
      .where('action', '=', 'answered-alert')
      .execute(),
  )
  assert.equal(answered.length, 1)
  assert.deepEqual(await nextAlerted('22:55'), [])
})

test('a worker that is killed while it alerts leaves the step to the next one, and nobody is left out', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  const killed = {
    now: () => {
      throw new Error('killed')
    },
  }
  // Before anything was decided.
  await assert.rejects(goOnWithAlerts({ database: world.database, clock: killed, ports: [] }))
  // After somebody was told and before their mail went.
  await goOnWithAlerts({ database: world.database, clock, ports: [] })
  assert.deepEqual(await nextAlerted('22:41'), [lead])
  // In the middle of sending: the mail is sent again when nobody has had it in hand for five minutes.
  clock.set('2026-11-24T22:55:00Z')
  mail.meanwhile = ({ orgId }) => {
    if (orgId === provider.orgId) throw new Error('killed')
  }
  await assert.rejects(site.work())
  mail.meanwhile = undefined
  assert.deepEqual(await nextAlerted('22:58'), [])
  assert.deepEqual(await nextAlerted('23:00'), [manager])
})

test('two workers at once alert one person once', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  await Promise.all([site.work(), site.work(), site.work()])
  assert.deepEqual(
    mail.letters.filter(({ orgId }) => orgId === provider.orgId).map(letter => letter.to),
    [lead],
  )
})

test('an alert that cannot be delivered brings the next person forward', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  mail.fails = 'address-refused'
  assert.deepEqual(await nextAlerted('22:40'), [])
  mail.fails = undefined
  assert.deepEqual(await nextAlerted('22:41'), [manager])
})

test('quiet hours and the wish for no mail do not apply to whoever is on call', async () => {
  await onCallAre(provider, onCall)
  const choice = { how: 'in-app', quietFrom: '20:00', quietUntil: '08:00', digestAt: '09:00' }
  await (await visitAs('shift-lead')).post('/app/how-you-hear', choice)
  await somebodyIsAtRisk()
  assert.deepEqual(await nextAlerted('22:40'), [lead])
})

test('an alert in the name of nobody leaves no time closer than the hour once it is answered', async () => {
  await onCallAre(provider, onCall)
  await somebodyIsAtRisk()
  await nextAlerted('22:43')
  await opens('shift-lead')
  const { rows } = await asSystem(world.database, clock, provider.orgId, async () =>
    (await world.connect(world.urls.superuser)).query(
      `select next_at::text as at from reporting.alert where org_id = $1
       union all select unnest(array[n.at, n.not_before])::text from attention.notice n where n.org_id = $1
       union all select settled_at::text from attention.mail where org_id = $1
       union all select due_at::text from attention.mail where org_id = $1
       union all select at::text from platform.audit_entry where org_id = $1 and action = 'alerted'`,
      [provider.orgId],
    ),
  )
  const closer = rows.filter(({ at }) => at !== null && !/:00:00\+/.test(at))
  assert.deepEqual(closer, [])
})

const form = { atRisk: 'yes', happened: 'just-now', story, seen: 'nobody' }

test('the form and the receipt say whether somebody is alerted, and whom to call', async () => {
  const stranger = site.stranger()
  const before = (await stranger.get(`/speak-up/${provider.codes.ash}`)).body
  assert.match(before, /Nobody gets an alert from us\. Please call\./)
  assert.match(before, /07700&nbsp;900001|07700\u00a0900001/)
  await onCallAre(provider, ['registered-manager'])
  assert.match(
    (await stranger.get(`/speak-up/${provider.codes.ash}`)).body,
    /The person on call gets an alert from us too/,
  )
  const receipt = await stranger.post(`/speak-up/${provider.codes.ash}`, { ...form, form: aFormSecret() })
  assert.match(receipt.body, /The person on call gets an alert from us too/)
  const kept = { ...form, aboutManager: 'yes', form: aFormSecret() }
  const about = await stranger.post(`/speak-up/${provider.codes.ash}`, kept)
  assert.match(about.body, /Nobody gets an alert from us\. Please call\./)
})
