import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { addTranslation } from './commands/add-translation.ts'
import { submitReport } from './commands/submit-report.ts'
import { translationSection } from './pages/translation-section.ts'
import { reportByReference } from './queries/report-by-reference.ts'
import { translationsOf } from './queries/translations-of.ts'
import { aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const story = 'Winda stanęła między piętrami.'

async function told(more: Partial<Parameters<typeof aReport>[0]> = {}): Promise<string> {
  const sent = await submitReport(door, aReport({ code: provider.codes.ash, story, lang: 'pl', ...more }))
  return 'reference' in sent ? sent.reference : assert.fail(sent.outcome)
}

const english = 'The lift stopped between two floors.'
const translate = (role: Role, reference: string, text = english, translatedBy = '') =>
  provider.as(role, ctx => addTranslation(ctx, { reference, text, translatedBy }))

async function seenBy(role: Role, reference: string) {
  return provider.as(role, async ctx => {
    const report = await reportByReference(ctx, reference)
    return report && { report, translations: await translationsOf(ctx, report.id) }
  })
}

test('a translation stands beside the words that were told, under the name of whoever made it, and changes none', async () => {
  const reference = await told()
  done(await translate('registered-manager', reference))
  world.clock.set('2026-11-24T09:00:00Z')
  done(
    await translate(
      'quality-lead',
      reference,
      'The lift stopped between floors.',
      'Agnieszka, Bridge Language Line',
    ),
  )
  const seen = await seenBy('shift-lead', reference)
  assert.equal(seen?.report.story, story)
  assert.deepEqual(
    seen?.translations.map(({ text, translatedBy, addedBy }) => [text, translatedBy, addedBy]),
    [
      ['The lift stopped between floors.', 'Agnieszka, Bridge Language Line', 'Anjali Raghunathan'],
      [english, 'Siobhan Duffy', 'Siobhan Duffy'],
    ],
  )
})

test('whoever may not answer a report adds no translation to it', async () => {
  const reference = await told()
  assert.equal((await translate('reviewer', reference)).ok, false)
  assert.equal((await translate('inspector', reference)).ok, false)
  assert.deepEqual((await seenBy('registered-manager', reference))?.translations, [])
})

test('the translation of a report about a manager is as hidden from the manager as the report', async () => {
  const reference = await told({ aboutManager: true })
  assert.deepEqual(await translate('registered-manager', reference), { ok: false, code: 'not-found' })
  done(await translate('guardian', reference))
  const { rows } = await owner.query(
    'select report_id from reporting.translation order by added_at desc, id desc limit 1',
  )
  const found = await provider.as('registered-manager', ctx => translationsOf(ctx, rows[0].report_id))
  assert.deepEqual(found, [])
})

test('no translation is changed or taken away', async () => {
  for (const statement of [
    "update reporting.translation set text = ''",
    'delete from reporting.translation',
  ]) {
    const app = await world.connect(world.urls.app)
    await assert.rejects(app.query(statement), /permission denied/)
  }
})

test('a page says that it is a translation, whose, and since when; a report in English is offered none', () => {
  const translations = [
    { text: english, translatedBy: 'Agnieszka', addedBy: 'Siobhan Duffy', addedAt: world.clock.now() },
  ]
  const shown = (lang: string, story = 'Nie ładowała się.') => {
    const report = { reference: '7K3M-Q2VX', lang, story }
    return String(translationSection({ report, translations, csrf: '', mayAdd: true }))
  }
  assert.match(shown('pl'), /In English, translated by Agnieszka, added by Siobhan Duffy, 24 Nov 2026/)
  assert.match(shown('pl'), /Add an English translation/)
  assert.match(shown('und'), /Add an English translation/)
  for (const english of [shown('en-GB'), shown('und', 'The hoist was flat.')])
    assert.doesNotMatch(english, /Add an English translation/)
})
