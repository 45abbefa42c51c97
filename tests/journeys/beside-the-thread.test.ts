import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { keyQuestions } from '#capabilities/review'
import { fullerForm } from '../../src/capabilities/reporting/model/fuller-form.data.ts'
import { aProvider, hiddenOn, referenceOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { Browserless, type Page } from '../support/browserless.ts'
import { browserlessAs } from '../support/browserless-as.ts'
import { lacks, shows } from '../support/page-shows.ts'
import { aDatabase } from '../support/test-database.ts'

// Everything here is done without JavaScript.
const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { codes } = provider
await site.listen()

const story = 'The bath was too hot, and nobody knew the thermometer had moved.'
const nights = 'We were two for eleven people.'
const wish = 'I keep seeing it. Could somebody ring me?'

const worker = new Browserless(site.origin)
let thread: Page
let six = ''
let reference = ''

const signedIn = browserlessAs(site, provider)
const seal = (page: Page) => ({ seal: hiddenOn(page.html, 'seal'), lang: hiddenOn(page.html, 'lang') })
const secret = (page: Page) => hiddenOn(page.html, 'form')
const openThread = async () => worker.send(await worker.get('/thread'), '/thread', { words: six })

before(async () => {
  const form = await worker.get(`/speak-up/${codes.ash}`)
  const told = { story, atRisk: 'no', kind: 'incident', form: secret(form) }
  const receipt = await worker.send(form, `/speak-up/${codes.ash}`, told)
  six = wordsOn(receipt.html).join(' ')
  reference = referenceOn(receipt.html)
  thread = receipt
})

test('the receipt says by when thanks and news come, and offers a little more', () => {
  shows(thread, 'our aim: 24 hours')
  shows(thread, 'our aim: 7 days')
  shows(thread, 'Would you like to tell us a little more?')
  shows(thread, '9 short questions, about')
})

test('the six key questions of a review are asked in the words of those who do the work', () => {
  const asked = new Set(fullerForm.questions.map(({ id }) => id))
  assert.deepEqual(
    keyQuestions.filter(({ id }) => !asked.has(id)),
    [],
  )
})

test('a little more is kept part by part, and any of it can be left out', async () => {
  const first = await worker.send(thread, '/thread/more', seal(thread))
  shows(first, 'Part 1 of 3')
  const second = await worker.send(first, '/thread/more', { ...seal(first), part: '1', before: 'Handover.' })
  shows(second, 'Part 2 of 3')
  shows(second, 'Were there enough people and enough time?')
  const last = { ...seal(second), part: '2', staffing: 'no', finish: 'yes' }
  const finished = await worker.send(second, '/thread/more', last)
  shows(finished, 'Thank you. Your answers are kept.')
  shows(finished, 'Handover.')
  thread = await openThread()
  shows(thread, 'Were there enough people and enough time?')
  const again = await worker.send(thread, '/thread/more', seal(thread))
  shows(again, 'Handover.</textarea>')
})

test('the manager reads what was added beside the report, and in the record', async () => {
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${reference}`)
  shows(report, 'What else they told us')
  shows(report, 'Handover.')
  const opened = await manager.send(report, `/app/reports/${reference}/open`, {})
  const record = /INC-\d{4}-\d{4}/.exec(opened.html)?.[0] ?? ''
  shows(await manager.get(`/app/records/${record}`), 'Handover.')
})

test('more can be added in one’s own words', async () => {
  thread = await worker.send(thread, '/thread/reply', { ...seal(thread), form: secret(thread), text: nights })
  shows(thread, nights)
})

test('who would like to talk reaches a supporter, is answered, and no manager sees a word of it', async () => {
  shows(thread, 'I would like someone to talk to')
  thread = await worker.send(thread, '/thread/talk', { ...seal(thread), form: secret(thread), talk: wish })
  shows(thread, 'Sent to your supporter.')
  const supporter = await signedIn('supporter')
  const today = await supporter.get('/app')
  shows(today, 'Someone who told us something would like to talk')
  lacks(today, story)
  const address = /\/app\/people-to-talk-to\/[\w-]{36}/.exec(today.html)?.[0] ?? ''
  const talk = await supporter.get(address)
  shows(talk, wish)
  lacks(talk, 'bath')
  const answer = { form: secret(talk), text: 'Of course. I am on 01632 960111 after two.' }
  shows(await supporter.send(talk, address, answer), '01632 960111')
  shows(await openThread(), '01632 960111')
  for (const role of ['registered-manager', 'shift-lead', 'quality-lead', 'nominated-individual'] as const) {
    const manager = await signedIn(role)
    for (const path of ['/app', '/app/inbox', `/app/reports/${reference}`, `/app/search?q=ring`])
      lacks(await manager.get(path), 'somebody ring me')
    assert.equal((await manager.get(address)).status, 403)
  }
})

test('why it takes longer is told in the thread and begins the promise again', async () => {
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${reference}`)
  await manager.send(report, `/app/reports/${reference}/thanks`, { thanks: 'Thank you for telling us.' })
  const reason = { kind: 'reason', news: 'The plumber comes on the third.' }
  await manager.send(report, `/app/reports/${reference}/news`, reason)
  const told = await openThread()
  shows(told, 'Why it takes longer')
  shows(told, 'The plumber comes on the third.')
})

test('ending contact asks first, says what stays, and erases the way back', async () => {
  thread = await openThread()
  const asked = await worker.send(thread, '/thread/withdraw', seal(thread))
  shows(asked, 'End contact?')
  shows(await worker.send(asked, '/thread/show', seal(asked)), nights)
  for (const _ of [1, 2]) {
    const ended = await worker.send(asked, '/thread/withdraw', { ...seal(asked), sure: 'yes' })
    shows(ended, 'Contact has ended')
  }
  shows(await openThread(), 'they open nothing')
  const manager = await signedIn('registered-manager')
  const report = await manager.get(`/app/reports/${reference}`)
  shows(report, story.slice(0, 30))
  shows(report, 'They have ended contact.')
  lacks(report, 'Ask or tell them something')
  lacks(await (await signedIn('supporter')).get('/app/people-to-talk-to'), 'would like to talk')
})

test('somebody signed in does the same under My reports', async () => {
  const own = await signedIn('worker')
  const form = await own.get(`/app/speak-up/${codes.ash}`)
  const told = { story: 'Two sheets for one tablet.', atRisk: 'no', form: secret(form) }
  const mine = await own.send(form, `/app/speak-up/${codes.ash}`, told)
  const address = mine.path.split('?')[0] ?? ''
  const part = await own.get(`${address}/more?part=2`)
  const kept = await own.send(part, `${address}/more`, { part: '2', procedures: 'partly', finish: 'yes' })
  shows(kept, 'Were the steps clear and easy to find?')
  const talked = await own.send(kept, `${address}/talk`, { form: secret(kept), talk: '' })
  shows(talked, 'A supporter can see that you would like to talk.')
  shows(
    await (await signedIn('supporter')).get('/app/people-to-talk-to'),
    'Esi Osei-Mensah would like to talk',
  )
  const asked = await own.get(`${address}/withdraw`)
  shows(asked, 'It leaves My reports')
  const ended = await own.send(asked, `${address}/withdraw`, {})
  shows(ended, 'Nothing here yet')
  assert.equal((await own.get(address)).status, 404)
})
