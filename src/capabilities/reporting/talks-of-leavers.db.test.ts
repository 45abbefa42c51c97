import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markLeft } from '#capabilities/organisation'
import { asPerson, type Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerTalk } from './commands/answer-talk.ts'
import { askToTalk, askToTalkAsYourself } from './commands/ask-to-talk.ts'
import { openThread } from './commands/open-thread.ts'
import { readThread } from './commands/read-thread.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import type { PublicDoor } from './door.ts'
import { ownReport } from './queries/own-reports.ts'
import { ownThread } from './queries/own-thread.ts'
import { talkFor, talksFor } from './queries/talks.ts'
import { lookAfterTalks } from './tasks/look-after-talks.ts'
import { aFormSecret, another, aProvider, aReport, done, type Provider } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }

/** A service with two supporters, one of whom will leave. */
async function twoSupporters() {
  const provider = await aProvider(world)
  const wren = await another(provider, 'supporter', provider.rowan, 'Wren Abara')
  const as =
    (personId: PersonId) =>
    <T>(work: (ctx: Context) => Promise<T>) =>
      asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, work)
  return { provider, wren, asWren: as(wren), asMair: as(provider.people.supporter) }
}

async function sixWords({ codes }: Provider) {
  const given = await submitReport(door, aReport({ code: codes.ash }))
  if (given.outcome !== 'received' || !given.words) assert.fail(given.outcome)
  return given.words.join(' ')
}

async function sealOf(words: string) {
  const opened = await openThread(door, words)
  return opened.outcome === 'open' ? opened.seal : assert.fail(opened.outcome)
}

const aThread = async (provider: Provider) => sealOf(await sixWords(provider))

const asks = async (seal: string, talk: string) =>
  assert.equal(await askToTalk(door, { seal, talk, form: aFormSecret() }), 'received')
const answers = (ctx: Context, talkId: Parameters<typeof talkFor>[1]) =>
  answerTalk(ctx, { talkId, text: 'I am here.', form: aFormSecret() })
const leaves = ({ as }: Provider, who: PersonId) =>
  as('administrator', async ctx => done(await markLeft(ctx, who, { shutOut: async () => {} })))
const besideOf = async (seal: string) => (await readThread(door, seal))?.beside
const waitingFor = async (provider: Provider) => {
  const { rows } = await superuser.query(
    'select person_id, kind from attention.notice where org_id = $1 and seen_at is null order by kind',
    [provider.orgId],
  )
  return rows.filter(({ kind }) => kind !== 'new-report')
}

test('whoever answers first is the supporter: no other reads or answers it from then on', async () => {
  const { provider, asWren, asMair } = await twoSupporters()
  await asks(await aThread(provider), 'I sleep badly.')
  const [talk] = await asMair(talksFor)
  assert.ok(talk)
  assert.equal((await asWren(talksFor)).length, 1)
  done(await asWren(ctx => answers(ctx, talk.id)))
  assert.deepEqual(await asMair(talksFor), [])
  assert.deepEqual(await asMair(ctx => answers(ctx, talk.id)), { ok: false, code: 'not-found' })
  await assert.rejects(
    asWren(ctx =>
      ctx.db.updateTable('reporting.talk_request').set({ supporter_id: provider.people.supporter }).execute(),
    ),
    { code: '42501' },
  )
})

test('when a supporter leaves, a thread goes back to its reporter; another supporter reads nothing of what was said', async () => {
  const { provider, wren, asWren, asMair } = await twoSupporters()
  const seal = await aThread(provider)
  await asks(seal, 'For Wren only.')
  const [talk] = await asWren(talksFor)
  assert.ok(talk)
  done(await asWren(ctx => answers(ctx, talk.id)))
  await leaves(provider, wren)
  await provider.asSystem(lookAfterTalks)
  const beside = await besideOf(seal)
  assert.deepEqual([beside?.supporterLeft, beside?.supported, beside?.talk?.length], [true, true, 2])
  assert.deepEqual(await asMair(talksFor), [])

  await asks(seal, 'Is anybody else there?')
  const [anew] = await asMair(talksFor)
  assert.ok(anew && anew.id !== talk.id)
  assert.deepEqual(
    (await asMair(ctx => talkFor(ctx, anew.id)))?.messages.map(({ text }) => text),
    ['Is anybody else there?'],
  )
  const now = await besideOf(seal)
  assert.equal(now?.supporterLeft, false)
  assert.deepEqual(
    now?.talk?.map(({ text }) => text),
    ['For Wren only.', 'I am here.', 'Is anybody else there?'],
  )
})

test('what a reporter writes in the hour in which their supporter left waits for somebody who is there', async () => {
  const { provider, wren, asWren, asMair } = await twoSupporters()
  const seal = await aThread(provider)
  await asks(seal, '')
  const [talk] = await asWren(talksFor)
  assert.ok(talk)
  done(await asWren(ctx => answers(ctx, talk.id)))
  await leaves(provider, wren)
  await asks(seal, 'Are you there?')
  assert.equal((await asMair(talksFor)).length, 1)
})

test('somebody signed in hears that they can choose again, and chooses', async () => {
  const { provider, wren, asMair } = await twoSupporters()
  const { codes, people } = provider
  const own = await provider.as('worker', async ctx => {
    const told = await tellAsYourself(ctx, keys, aReport({ code: codes.birch }))
    const report = 'reference' in told ? await ownReport(ctx, told.reference) : undefined
    if (!report) assert.fail()
    done(await askToTalkAsYourself(ctx, report, { talk: 'Only you.', form: aFormSecret(), supporter: wren }))
    return report
  })
  await leaves(provider, wren)
  await provider.asSystem(lookAfterTalks)
  assert.deepEqual(await waitingFor(provider), [{ person_id: people.worker, kind: 'news-for-you' }])
  await provider.as('worker', async ctx => {
    assert.equal((await ownThread(ctx, own)).beside?.supporterLeft, true)
    const wish = { talk: 'And you?', form: aFormSecret(), supporter: people.supporter }
    done(await askToTalkAsYourself(ctx, own, wish))
    assert.equal((await ownThread(ctx, own)).beside?.supporterLeft, false)
  })
  const [talk] = await asMair(talksFor)
  assert.ok(talk)
  assert.equal((await asMair(ctx => talkFor(ctx, talk.id)))?.messages.length, 1)
})

test('supporters hear that somebody waits once its hour is over, once each time, with nothing of whom', async () => {
  const { provider, wren, asWren } = await twoSupporters()
  const words = await sixWords(provider)
  const start = world.clock.now()
  const after = async (hours: number) => {
    world.clock.set(addHours(start, hours))
    await provider.asSystem(lookAfterTalks)
    const waiting = await waitingFor(provider)
    await superuser.query('update attention.notice set seen_at = now() where org_id = $1', [provider.orgId])
    return waiting.map(({ person_id, kind }) => `${kind} ${person_id}`).sort()
  }
  await asks(await sealOf(words), 'I sleep badly.')
  assert.deepEqual(await after(0), [])
  const both = [wren, provider.people.supporter].map(each => `own-matter ${each}`).sort()
  assert.deepEqual(await after(2), both)
  assert.deepEqual(await after(3), [])
  const [talk] = await asWren(talksFor)
  assert.ok(talk)
  done(await asWren(ctx => answers(ctx, talk.id)))
  await asks(await sealOf(words), 'Thank you.')
  assert.deepEqual(await after(5), [`own-matter ${wren}`])
  world.clock.set(start)
})
