import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportByReference, sendThanks } from '#capabilities/reporting'
import { aSite } from '../../../tests/support/a-site.ts'
import { aHeic, aPhoto } from '../../../tests/support/made-files.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'
import { aFormSecret, aProvider, done, hiddenOn, referenceOn, wordsOn } from '../reporting/testing.ts'
import { openIncident } from './commands/open-incident.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const stranger = site.stranger()
const { orgId, people } = provider
const reviewer = await site.visit({ orgId, personId: people.reviewer })

/** Told without an account, thanked, and part of a record unless it waits. */
async function aReportOf(story: string, { waits = false, thanked = true, name = '' } = {}) {
  const told = { story, atRisk: 'no', ...(name ? { seen: 'name', name } : {}), form: aFormSecret() }
  const receipt = await stranger.post(`/speak-up/${provider.codes.ash}`, told)
  const reference = referenceOn(receipt.body)
  const record = await provider.as('registered-manager', async ctx => {
    const report = await reportByReference(ctx, reference)
    if (!report) assert.fail('no report')
    if (thanked) done(await sendThanks(ctx, { reportId: report.id, text: 'Thank you.' }))
    return waits ? '' : done(await openIncident(ctx, { reportIds: [report.id] })).reference
  })
  return {
    reference,
    record,
    address: `/app/records/${record}/write/${reference}`,
    words: wordsOn(receipt.body).join(' '),
  }
}

const photosOn = (body: string) =>
  [...body.matchAll(/href="(\/app\/reports\/[^"]+\/files\/[^"?]+)"/g)].map(found => found[1] ?? '')

const ask = (by: Visitor, address: string, news: string, photos: Uint8Array[]) =>
  by.send(
    address,
    { kind: 'question', news, form: aFormSecret() },
    photos.map(bytes => ({ bytes })),
  )

test('a reviewer asks from the record with a photo, and reads the answer with its photo, without learning who it is', async () => {
  const { reference, record, address, words } = await aReportOf('The ramp was wet again.', {
    name: 'Ania, nights',
  })
  const shown = await reviewer.get(`/app/records/${record}`)
  assert.match(shown.body, new RegExp(`href="${address}">Ask them something`))
  const sent = await ask(reviewer, address, 'Is it this part of the ramp?', [await aPhoto(40)])
  assert.deepEqual([sent.status, sent.to], [303, `${address}?said=written`])

  const thread = await stranger.post('/thread', { words })
  assert.match(thread.body, /Is it this part of the ramp\?/)
  assert.match(thread.body, /Photo 1</)
  const hidden = { seal: hiddenOn(thread.body, 'seal'), form: hiddenOn(thread.body, 'form') }
  const answer = { ...hidden, text: 'No, further down.' }
  assert.equal((await stranger.send('/thread/reply', answer, [{ bytes: await aPhoto(42) }])).status, 200)

  const after = await reviewer.get(`/app/records/${record}`)
  assert.match(after.body, /No, further down\./)
  for (const { body } of [after, await reviewer.get(address)]) {
    assert.match(body, /Someone who told us/)
    assert.doesNotMatch(body, /Ania/)
  }
  const [theirs = ''] = photosOn(after.body).slice(-1)
  assert.equal((await reviewer.get(theirs)).type, 'image/jpeg')
  assert.equal((await reviewer.get(`/app/reports/${reference}`)).status, 403)
})

test('a photo of a report that waits for its record is for those who look after reports, and for no reviewer or inspector', async () => {
  const { reference, words } = await aReportOf('The gate was open.', { waits: true })
  const thread = await stranger.post('/thread', { words })
  const hidden = { seal: hiddenOn(thread.body, 'seal'), form: hiddenOn(thread.body, 'form') }
  await stranger.send('/thread/reply', { ...hidden, text: '' }, [{ bytes: await aPhoto(44) }])
  const manager = await site.visit({ orgId, personId: people['registered-manager'] })
  const [photo = ''] = photosOn((await manager.get(`/app/reports/${reference}`)).body)
  assert.equal((await manager.get(photo)).status, 200)
  for (const role of ['reviewer', 'inspector'] as const) {
    const visitor = await site.visit({ orgId, personId: people[role] })
    assert.equal((await visitor.get(photo)).status, 404, role)
  }
})

test('a question whose photo cannot be taken is not sent, and stands in the form again', async () => {
  const { address } = await aReportOf('The rail was loose.')
  const refused = await ask(reviewer, address, 'Is it this rail?', [aHeic()])
  assert.equal(refused.status, 422)
  assert.match(refused.body, />Is it this rail\?<\/textarea>/)
  assert.match(refused.body, /Nothing was sent yet/)
  assert.doesNotMatch((await reviewer.get(address)).body, /Is it this rail\?/)
})

test('nobody is asked before they are thanked, by the wrong record, or by somebody who only reads', async () => {
  const unthanked = await aReportOf('The stairs were dark.', { thanked: false })
  assert.match((await reviewer.get(unthanked.address)).body, /Nobody has thanked them yet/)
  const tooSoon = await ask(reviewer, unthanked.address, 'Which?', [await aPhoto(46)])
  assert.equal(tooSoon.status, 409)
  assert.match(tooSoon.body, /Nobody has thanked them yet/)
  assert.doesNotMatch((await stranger.post('/thread', { words: unthanked.words })).body, /Which\?|Photo 1</)
  const one = await aReportOf('The lamp was out.')
  const swapped = `/app/records/${one.record}/write/${unthanked.reference}`
  assert.equal((await reviewer.get(swapped)).status, 404)
  assert.equal((await ask(reviewer, swapped, 'Which?', [])).status, 404)
  const inspector = await site.visit({ orgId, personId: people.inspector })
  assert.equal((await ask(inspector, one.address, 'Which?', [])).status, 403)
  assert.doesNotMatch((await inspector.get(`/app/records/${one.record}`)).body, /Ask them something/)
})

test('a reviewer tells what was found and changed, and the reporter sees how far it has come; a shift lead cannot say it for them', async () => {
  const { reference, address, words } = await aReportOf('The bell was not heard.')
  const lead = await site.visit({ orgId, personId: people['shift-lead'] })
  const theirs = `/app/reports/${reference}`
  assert.doesNotMatch((await lead.get(theirs)).body, /What we found/)
  const said = (kind: string, news: string) => ({ kind, news, form: aFormSecret() })
  assert.equal((await lead.send(`${theirs}/news`, said('found', 'It was nothing.'), [])).status, 403)
  assert.match((await reviewer.get(address)).body, /What we found[\s\S]*What we changed/)
  for (const [kind, news, stage] of [
    ['found', 'The bell’s battery was never on a list.', 'What we found'],
    ['changed', 'It is on the list of Mondays now.', 'What we changed'],
  ] as const) {
    assert.equal((await reviewer.send(address, said(kind, news), [])).status, 303)
    const thread = await stranger.post('/thread', { words })
    assert.match(thread.body, new RegExp(`${stage}[\\s\\S]*${news}`))
  }
})
