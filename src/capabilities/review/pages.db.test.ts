import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { moveIncident } from '#capabilities/triage'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { completeReview } from './commands/complete-review.ts'
import { anOpenReview, aProvider, done, fillIn } from './testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const as = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })
const reviewer = await as('reviewer')

async function aReviewPage() {
  const { id, reference } = await anOpenReview(site.door, provider)
  return { id, reference, url: `/app/records/${reference}/review` }
}
/** The last hidden `was` before a field of this name, as a browser would send it. */
const wasOf = (body: string, field: string) =>
  [...body.slice(0, body.indexOf(`name="${field}"`)).matchAll(/name="was" value="([^"]+)"/g)].at(-1)?.[1] ??
  ''

test('a reviewer fills the page in form by form, and is told what is still missing', async () => {
  const { url } = await aReviewPage()
  const saved = await reviewer.post(`${url}/timeline`, {
    happenedOn: '2026-11-23',
    happenedAt: '',
    what: 'The <b>wrong</b> pack was opened.',
  })
  assert.equal(saved.to, `${url}?said=review-saved#timeline`)
  await reviewer.post(`${url}/factor`, {
    factor: 'per-communication',
    relevance: 'important',
    note: 'No handover.',
  })
  await reviewer.post(`${url}/finding`, { text: 'Two packs look alike.' })
  const { body } = await reviewer.get(url)
  assert.match(body, /The &lt;b&gt;wrong&lt;\/b&gt; pack was opened\./)
  assert.match(body, /Was important\. No handover\./)
  assert.match(body, /Answer all six questions; “not known” is an answer/)
  assert.doesNotMatch(body, /Complete the review<\/button>/)
})

test('what is missing is said beside its field, in its own form, and what was typed stays', async () => {
  const { url } = await aReviewPage()
  const line = await reviewer.post(`${url}/timeline`, {
    happenedOn: '23 November',
    happenedAt: '9pm',
    what: '',
  })
  assert.equal(line.status, 422)
  for (const words of [
    'Give the day, such as',
    'Give the time as hours and minutes',
    'Write what happened at that moment',
  ])
    assert.ok(line.body.includes(words), words)
  assert.match(line.body, /value="9pm"/)
  const question = await reviewer.post(`${url}/key-question`, {
    question: 'training_support',
    note: 'Nobody knew.',
  })
  assert.match(question.body, /href="#answer-training_support"/)
  assert.equal(question.body.split('Nobody knew.').length, 2, 'in one form only')
  const factor = await reviewer.post(`${url}/factor`, {
    factor: 'somebody',
    relevance: 'likely',
    note: 'Typed.',
  })
  assert.match(factor.body, /That factor is not in the list/)
  assert.match(factor.body, />Typed\.<\/textarea>/)
})

test('when a colleague saved the same words first, theirs is shown, mine stays in the box, and saving again keeps mine', async () => {
  const { url } = await aReviewPage()
  const shown = await reviewer.get(url)
  const was = wasOf(shown.body, 'wentWell')
  const lead = await as('quality-lead')
  await lead.post(`${url}/went-well`, { wentWell: 'Theirs.', was })
  const second = await reviewer.post(`${url}/went-well`, { wentWell: 'Mine.', was })
  assert.equal(second.status, 422)
  assert.match(second.body, /A colleague changed this a moment ago/)
  assert.match(second.body, /<p>Theirs\.<\/p>/)
  assert.match(second.body, />Mine\.<\/textarea>/)
  const again = await reviewer.post(`${url}/went-well`, {
    wentWell: 'Theirs. Mine.',
    was: wasOf(second.body, 'wentWell'),
  })
  assert.equal(again.status, 303)
})

test('the reason for no finding and what went well do not undo each other', async () => {
  const { url } = await aReviewPage()
  const { body } = await reviewer.get(url)
  await reviewer.post(`${url}/went-well`, {
    noFindingReason: 'Tested tomorrow.',
    was: wasOf(body, 'noFindingReason'),
  })
  await reviewer.post(`${url}/went-well`, { wentWell: 'The bell was heard.', was: wasOf(body, 'wentWell') })
  const now = await reviewer.get(url)
  assert.match(now.body, /No finding: Tested tomorrow\./)
  assert.match(now.body, />The bell was heard\.<\/textarea>/)
})

test('an inspector reads the page and is offered nothing to write', async () => {
  const { id, url } = await aReviewPage()
  await provider.as('reviewer', ctx => fillIn(ctx, id))
  const { status, body } = await (await as('inspector')).get(url)
  assert.equal(status, 200)
  assert.match(body, /Two packs look alike on one shelf/)
  assert.doesNotMatch(body.slice(body.indexOf('<main')), /<form|<button/)
})

test('a complete review is read; when the record is opened again it can be opened again', async () => {
  const { id, reference, url } = await aReviewPage()
  await provider.as('reviewer', async ctx => {
    await fillIn(ctx, id)
    done(await completeReview(ctx, id))
  })
  const complete = await reviewer.get(url)
  assert.match(complete.body, /This review is complete\. What follows are the changes/)
  assert.doesNotMatch(complete.body, /Take out|Open the review again/)
  const again = { incidentId: id, to: 'understanding', reason: 'Somebody told us more.' } as const
  done(await provider.as('reviewer', ctx => moveIncident(ctx, again)))
  assert.match((await reviewer.get(`/app/records/${reference}`)).body, /Open the review again/)
  assert.match((await reviewer.get(url)).body, /Open the review again/)
  assert.equal((await reviewer.post(url)).status, 303)
  assert.match((await reviewer.get(url)).body, /Complete the review<\/button>/)
})

test('a review that was set aside offers to be taken up again', async () => {
  const { id, reference, url } = await aReviewPage()
  const aside = { incidentId: id, to: 'opened', reason: 'Police go first.' } as const
  done(await provider.as('reviewer', ctx => moveIncident(ctx, aside)))
  for (const page of [url, `/app/records/${reference}`])
    assert.match((await reviewer.get(page)).body, /Take the review up again/)
  const late = await reviewer.post(`${url}/finding`, { text: 'Late.' })
  assert.equal(late.status, 409)
  assert.match(late.body, /This review is set aside/)
})

test('completing a review leads on to its record, and too early says what is missing', async () => {
  const { id, reference, url } = await aReviewPage()
  const early = await reviewer.post(`${url}/complete`)
  assert.equal(early.status, 409)
  assert.match(early.body, /Write at least one line of what happened/)
  await provider.as('reviewer', ctx => fillIn(ctx, id))
  assert.equal((await reviewer.post(`${url}/complete`)).to, `/app/records/${reference}?said=review-complete`)
})

test('a day that no calendar of ours has, or a nonsense id, is never a fault', async () => {
  const { url } = await aReviewPage()
  const line = { happenedOn: '0000-01-01', happenedAt: '', what: 'x' }
  assert.equal((await reviewer.post(`${url}/timeline`, line)).status, 422)
  for (const kind of ['timeline_entry', 'finding', 'factor'])
    assert.equal((await reviewer.post(`${url}/take-out/${kind}`, { id: 'x' })).status, 404)
  assert.equal((await reviewer.get('/app/records/INC-0000-0000/review')).status, 404)
})
