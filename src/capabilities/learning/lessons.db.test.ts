import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinPlace } from '#capabilities/organisation'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerLesson } from './commands/answer-lesson.ts'
import { beginNewVersion } from './commands/begin-new-version.ts'
import { publishLesson } from './commands/publish-lesson.ts'
import { writeLesson } from './commands/write-lesson.ts'
import { draftOf, lessonsOf } from './queries/lessons-of.ts'
import { laterVersion, lessonById, lessonsInForce, unreadLessons } from './queries/lessons-to-read.ts'
import { aLesson, aProvider, aRecord, aRecordToChange, aSharedLesson, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const { ash, birch, elm } = provider.places
await provider.asSystem(ctx => joinPlace(ctx, ash, provider.people.worker))
type Work<T> = Parameters<typeof provider.as<T>>[1]
const manager = <T>(work: Work<T>) => provider.as('registered-manager', work)
const worker = <T>(work: Work<T>) => provider.as('worker', work)

test('a lesson waits for each person in the teams it was sent to until they answer its question', async () => {
  const { id } = await aSharedLesson(door, provider)
  const waiting = async () => (await worker(unreadLessons)).map(lesson => lesson.id)
  assert.deepEqual(await waiting(), [id])
  assert.deepEqual(await worker(ctx => answerLesson(ctx, id, 1)), { ok: true, value: { best: false } })
  assert.deepEqual(await waiting(), [])
  const lesson = await worker(ctx => lessonById(ctx, id))
  assert.deepEqual([lesson?.forMe, lesson?.given], [true, 1])
})

test('the first answer counts, and answering twice does no harm', async () => {
  const { id } = await aSharedLesson(door, provider)
  const answer = (given: number) => worker(ctx => answerLesson(ctx, id, given))
  const twice = await Promise.all([answer(0), answer(0)])
  assert.ok(twice.every(each => each.ok))
  done(await answer(2))
  assert.equal((await worker(ctx => lessonById(ctx, id)))?.given, 0)
})

test('only an answer that the lesson has is an answer', async () => {
  const { id } = await aSharedLesson(door, provider)
  const given = await worker(ctx => answerLesson(ctx, id, 3))
  assert.deepEqual(given, { ok: false, code: 'answer-unknown', field: 'answer' })
})

test('a lesson is nobody’s to read until it is shared', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const draft = done(await manager(ctx => writeLesson(ctx, incidentId, aLesson())))
  assert.equal((await manager(ctx => draftOf(ctx, incidentId)))?.id, draft)
  assert.deepEqual(await manager(ctx => lessonsOf(ctx, incidentId)), [])
  assert.equal(await manager(ctx => lessonById(ctx, draft)), undefined)
  assert.ok((await manager(ctx => lessonsInForce(ctx, 100))).every(lesson => lesson.id !== draft))
})

test('the words of a shared lesson do not change, whoever tries', async () => {
  const { id } = await aSharedLesson(door, provider)
  const superuser = await world.connect(world.urls.superuser)
  const edit = superuser.query('update learning.lesson set happened = $1 where id = $2', ['Otherwise.', id])
  await assert.rejects(edit, /a published lesson is not changed/)
})

test('a new version takes the place of the old one and reaches everybody who was sent the old one', async () => {
  const { id: old, incident } = await aSharedLesson(door, provider, { places: [ash] })
  done(await worker(ctx => answerLesson(ctx, old, 0)))
  await manager(async ctx => {
    done(await beginNewVersion(ctx, incident.id, old))
    done(await writeLesson(ctx, incident.id, aLesson({ title: 'Charged, and checked' })))
  })
  assert.equal((await worker(ctx => lessonById(ctx, old)))?.supersededAt, null)
  const now = done(await manager(ctx => publishLesson(ctx, incident.id, { places: [birch] })))

  await worker(async ctx => {
    const earlier = await lessonById(ctx, old)
    assert.ok(earlier)
    assert.equal((await laterVersion(ctx, earlier))?.id, now)
    const waiting = await unreadLessons(ctx)
    assert.deepEqual([waiting[0]?.id, waiting[0]?.version], [now, 2])
    assert.ok(waiting.every(lesson => lesson.id !== old))
    assert.deepEqual(await answerLesson(ctx, old, 0), { ok: false, code: 'lesson-moved-on' })
    done(await answerLesson(ctx, now, 0))
  })
  const versions = await manager(ctx => lessonsOf(ctx, incident.id))
  assert.deepEqual(
    versions.map(lesson => lesson.version),
    [2, 1],
  )
})

test('when two people share the same draft at once, it is shared once and the other is told', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  done(await manager(ctx => writeLesson(ctx, incidentId, aLesson())))
  const share = (role: 'registered-manager' | 'reviewer') =>
    provider.as(role, ctx => publishLesson(ctx, incidentId, { places: [elm] }))
  const given = await Promise.all([share('registered-manager'), share('reviewer')])
  assert.deepEqual(given.map(each => (each.ok ? 'shared' : each.code)).sort(), ['lesson-no-draft', 'shared'])
})

test('a draft that somebody changed after another read it over is not shared unread, nor written over', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const write = (title: string, revision: number) =>
    provider.as('reviewer', ctx => writeLesson(ctx, incidentId, { ...aLesson({ title }), revision }))
  const begun = await Promise.all([write('One', 0), write('Two', 0)])
  assert.deepEqual(begun.map(each => (each.ok ? 'written' : each.code)).sort(), [
    'lesson-moved-on',
    'written',
  ])
  done(await write('Three', 1))
  const share = (revision: number) =>
    manager(ctx => publishLesson(ctx, incidentId, { places: [elm], revision }))
  assert.deepEqual(await share(1), { ok: false, code: 'lesson-moved-on' })
  done(await share(2))
})

test('a lesson comes from a record that somebody has looked at, by those who may write it, to teams that exist', async () => {
  const opened = await aRecord(door, provider)
  assert.deepEqual(await manager(ctx => writeLesson(ctx, opened.id, aLesson())), {
    ok: false,
    code: 'lesson-too-early',
  })
  const { id: incidentId } = await aRecordToChange(door, provider)
  for (const role of ['shift-lead', 'inspector'] as const)
    assert.deepEqual(await provider.as(role, ctx => writeLesson(ctx, incidentId, aLesson())), {
      ok: false,
      code: 'not-permitted',
    })
  done(await manager(ctx => writeLesson(ctx, incidentId, aLesson())))
  const elsewhere = await aProvider(world)
  for (const places of [[], ['round the corner'], [ash, elsewhere.places.ash]])
    assert.deepEqual(await manager(ctx => publishLesson(ctx, incidentId, { places })), {
      ok: false,
      code: 'team-unknown',
      field: 'places',
    })
})
