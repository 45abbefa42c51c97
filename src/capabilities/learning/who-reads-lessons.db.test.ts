import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, giveRole, joinPlace } from '#capabilities/organisation'
import { incidentById, restrictRecord } from '#capabilities/triage'
import { asPerson } from '#platform/context'
import type { PersonId, PlaceId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerLesson } from './commands/answer-lesson.ts'
import { publishLesson } from './commands/publish-lesson.ts'
import { writeLesson } from './commands/write-lesson.ts'
import { lessonsOf } from './queries/lessons-of.ts'
import { lessonById, lessonsInForce, unreadLessons } from './queries/lessons-to-read.ts'
import { reachOf } from './queries/reach-of.ts'
import { sourceOf } from './queries/source-of.ts'
import { aLesson, aProvider, aRecordToChange, aSharedLesson, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const { ash, birch, elm } = provider.places

let colleagues = 0

async function aColleagueAt(place: PlaceId): Promise<PersonId> {
  colleagues += 1
  const staffNumber = String(colleagues)
  return provider.asSystem(async ctx => {
    const personId = done(await addPerson(ctx, { name: 'Cerys Vaughan', staffNumber }))
    done(await giveRole(ctx, { personId, role: 'worker', serviceId: provider.rowan }))
    await joinPlace(ctx, place, personId)
    return personId
  })
}

const as = <T>(personId: PersonId, work: Parameters<typeof asPerson<T>>[3]) =>
  asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, work)

test('a worker reads the lessons of their own team and not those of others', async () => {
  const mine = await aSharedLesson(door, provider, { places: [ash] })
  const theirs = await aSharedLesson(door, provider, { places: [birch] })
  await as(await aColleagueAt(ash), async ctx => {
    assert.ok(await lessonById(ctx, mine.id))
    assert.equal(await lessonById(ctx, theirs.id), undefined)
    assert.deepEqual(await answerLesson(ctx, theirs.id, 0), { ok: false, code: 'not-found' })
    const rows = await ctx.db.selectFrom('learning.lesson').select('id').execute()
    assert.deepEqual(
      rows.map(row => row.id),
      [mine.id],
    )
  })
})

test('those who read the records of a service look its lessons up without being asked to answer', async () => {
  const { id } = await aSharedLesson(door, provider, { places: [birch] })
  for (const role of ['shift-lead', 'inspector'] as const)
    await provider.as(role, async ctx => {
      assert.equal((await lessonById(ctx, id))?.forMe, false)
      assert.ok((await unreadLessons(ctx)).every(lesson => lesson.id !== id))
      assert.deepEqual(await answerLesson(ctx, id, 0), { ok: false, code: 'not-for-your-team' })
    })
})

test('an administrator, who reads no records, reads no lessons either', async () => {
  await aSharedLesson(door, provider)
  const rows = await provider.as('administrator', ctx => lessonsInForce(ctx, 100))
  assert.deepEqual(rows, [])
})

test('the lesson of a record about a manager is read by the manager, who cannot tell that there was a record', async () => {
  const words = { title: 'Ask before you move a bed' }
  const { id, incident } = await aSharedLesson(door, provider, { aboutManager: true, words })
  const reader = await aColleagueAt(ash)
  assert.equal((await as(reader, ctx => lessonById(ctx, id)))?.title, words.title)
  await provider.as('registered-manager', async ctx => {
    assert.equal((await lessonById(ctx, id))?.title, words.title)
    assert.equal(await sourceOf(ctx, id), undefined)
    assert.deepEqual(await lessonsOf(ctx, incident.id), [])
    const sources = await ctx.db.selectFrom('learning.lesson_source').selectAll().execute()
    assert.ok(sources.every(source => source.lesson_id !== id))
    const trail = await ctx.db
      .selectFrom('platform.audit_entry')
      .select('id')
      .where('thing_id', '=', id)
      .execute()
    assert.deepEqual(trail, [])
    assert.deepEqual(await writeLesson(ctx, incident.id, aLesson()), { ok: false, code: 'not-found' })
  })
  assert.equal(await provider.as('quality-lead', ctx => sourceOf(ctx, id)), incident.id)
})

test('sharing a lesson from a record about a manager asks for one more look', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider, { aboutManager: true })
  await provider.as('quality-lead', async ctx => {
    done(await writeLesson(ctx, incidentId, aLesson()))
    const share = { places: [ash] }
    assert.deepEqual(await publishLesson(ctx, incidentId, share), {
      ok: false,
      code: 'lesson-confirm-sensitive',
      field: 'sensitiveConfirmed',
    })
    done(await publishLesson(ctx, incidentId, { ...share, sensitiveConfirmed: 'yes' }))
  })
})

test('so does sharing one from a record that is kept to named roles', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  await provider.as('registered-manager', async ctx => {
    const record = await incidentById(ctx, incidentId)
    assert.ok(record)
    await restrictRecord(ctx, record)
    done(await writeLesson(ctx, incidentId, aLesson()))
    const shared = await publishLesson(ctx, incidentId, { places: [ash] })
    assert.equal(shared.ok || shared.code, 'lesson-confirm-sensitive')
  })
})

test('who read a lesson is theirs alone: others see counts of five or more', async () => {
  const { id } = await aSharedLesson(door, provider, { places: [elm, birch] })
  const team: PersonId[] = []
  for (let i = 0; i < 6; i++) team.push(await aColleagueAt(elm))
  for (let i = 0; i < 4; i++) await aColleagueAt(birch)
  const reach = () =>
    provider.as('quality-lead', async ctx =>
      (await reachOf(ctx, id)).map(({ placeId, people, readers, choseBest }) => ({
        placeId,
        people,
        readers,
        choseBest,
      })),
    )
  for (const person of team.slice(0, 4)) done(await as(person, ctx => answerLesson(ctx, id, 0)))
  const few = { placeId: birch, people: null, readers: null, choseBest: null }
  assert.deepEqual(await reach(), [{ placeId: elm, people: 6, readers: null, choseBest: null }, few])
  for (const person of team.slice(4)) done(await as(person, ctx => answerLesson(ctx, id, 1)))
  assert.deepEqual(await reach(), [{ placeId: elm, people: 6, readers: 6, choseBest: null }, few])

  await provider.as('quality-lead', async ctx => {
    assert.deepEqual(await ctx.db.selectFrom('learning.lesson_read').selectAll().execute(), [])
    const trail = ctx.db.selectFrom('platform.audit_entry').select(['person_id', 'coarse'])
    const reads = await trail.where('action', '=', 'read').where('thing_id', '=', id).execute()
    assert.equal(reads.length, 6)
    assert.ok(reads.every(entry => entry.person_id === null && entry.coarse))
  })
})

test('nobody can write that somebody else has read a lesson', async () => {
  const { id } = await aSharedLesson(door, provider)
  const forged = provider.as('registered-manager', ctx =>
    ctx.db
      .insertInto('learning.lesson_read')
      .values({
        org_id: ctx.actor.orgId,
        lesson_id: id,
        person_id: provider.people.worker,
        answer: 0,
        read_at: ctx.now(),
      })
      .execute(),
  )
  await assert.rejects(forged, /row-level security/)
})

test('another organisation’s lessons are not there, whoever asks', async () => {
  const { id, incident } = await aSharedLesson(door, provider)
  const elsewhere = await aProvider(world)
  for (const role of ['quality-lead', 'worker', 'guardian'] as const)
    await elsewhere.as(role, async ctx => {
      assert.equal(await lessonById(ctx, id), undefined)
      assert.deepEqual(await lessonsInForce(ctx, 100), [])
      assert.deepEqual(await lessonsOf(ctx, incident.id), [])
      assert.deepEqual(await reachOf(ctx, id), [])
      assert.deepEqual(await answerLesson(ctx, id, 0), { ok: false, code: 'not-found' })
      assert.deepEqual(await writeLesson(ctx, incident.id, aLesson()), { ok: false, code: 'not-found' })
    })
})
