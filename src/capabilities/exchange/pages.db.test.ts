import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, askRoute, shownPage as shown } from '../../../tests/support/ask-route.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, type Provider } from '../triage/testing.ts'
import { exchangeRoutes } from './routes.ts'
import { aRegister } from './testing.ts'

const world = await aDatabase()
const mount = exchangeRoutes()

const register = aRegister([
  'A1,14/03/2026,14:05,Rowan House,Ash unit,Fall,Fell from <b>his</b> bed in the night,Esi',
  'A2,15/03/2026,,Oak Lodge,,Fall,Slipped on a wet floor,Esi',
  'A3,31/02/2026,,Oak Lodge,,Fall,Slipped,Esi',
])

/** Goes through the pages as somebody with a role does, without scripts. */
function browserOf(provider: Provider, role: Parameters<Provider['as']>[0] = 'quality-lead') {
  const ask = (route: string, asked?: Asked) => provider.as(role, ctx => askRoute(mount, ctx, route, asked))
  const goTo = (route: string, params: Record<string, string>, query = {}) =>
    ask(route, { params, query }).then(shown)
  const upload = async (file = register) => {
    const body = { file: { name: file.fileName, bytes: file.bytes } }
    return idIn(await ask('POST /app/import', { body }))
  }
  return { ask, goTo, upload }
}

function idIn(reply: Awaited<ReturnType<typeof askRoute>>): string {
  assert.ok('kind' in reply && reply.kind === 'see-other', JSON.stringify(reply))
  return /[0-9a-f-]{36}/.exec(reply.to)?.[0] ?? ''
}

/** The fields of the dry run's form as the page shows them. */
function fieldsOf(text: string): Record<string, string> {
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const selects = [...text.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)]
  return Object.fromEntries([
    ...hidden.map(([, name = '', value = '']) => [name, value]),
    ...selects.map(([, name = '', options = '']) => [name, chosenIn(options)]),
  ])
}

const chosenIn = (options: string) =>
  /<option value="([^"]*)" selected/.exec(options)?.[1] ?? /<option value="([^"]*)"/.exec(options)?.[1] ?? ''

const draftPath = 'GET /app/import/drafts/:id'
const sendDraft = 'POST /app/import/drafts/:id'

test('a file is looked at, changed, looked at again and imported, without scripts', async () => {
  const { ask, goTo, upload } = browserOf(await aProvider(world))
  const id = await upload()
  const first = (await goTo(draftPath, { id })).text
  assert.match(
    first,
    /4 rows in the file = 2 new \+ 0 here already \+ 1 refused \+ 0 blank \+ 0 title \+ 1 of headings/,
  )
  assert.match(first, /is no day in the calendar/)
  assert.match(first, /Fell from &lt;b&gt;his&lt;\/b&gt; bed/)
  assert.match(first, /1 service would be opened/)

  const changed = { ...fieldsOf(first), 'use-4': 'keep', do: 'import' }
  const held = await ask(sendDraft, { params: { id }, body: changed })
  assert.deepEqual(held, { kind: 'see-other', to: `/app/import/drafts/${id}?said=choices-changed` })

  const second = (await goTo(draftPath, { id })).text
  assert.match(second, /You chose this\./)
  const imported = idIn(await ask(sendDraft, { params: { id }, body: { ...fieldsOf(second), do: 'import' } }))
  assert.match((await goTo('GET /app/import/:id', { id: imported })).text, /2<\/strong> records came in/)
  assert.deepEqual(await ask(draftPath, { params: { id } }), { ok: false, code: 'draft-gone' })
})

test('refused rows are given back as a file with the reason for each', async () => {
  const { ask, upload } = browserOf(await aProvider(world))
  const id = await upload()
  const reply = await ask(`${draftPath}/refused.csv`, { params: { id } })
  assert.ok('kind' in reply && reply.kind === 'file')
  const [head, row] = new TextDecoder().decode(reply.bytes).split('\r\n')
  assert.match(head ?? '', /^Row in the file before,Why it was not imported,Ref,Date/)
  assert.match(row ?? '', /^4,.*31\/02\/2026/)
})

test('a file that is none, or no register, is answered beside the field', async () => {
  const { ask } = browserOf(await aProvider(world))
  const bytes = new TextEncoder().encode('%PDF-1.7 …')
  for (const file of [undefined, { name: '', bytes: new Uint8Array() }, { name: 'log.pdf', bytes }]) {
    const { status, text } = shown(await ask('POST /app/import', { body: { file } }))
    assert.equal(status, 422)
    assert.match(text, /href="#file"/)
  }
})

test('rows without a service wait for one, and a heading row that is no number is asked for again', async () => {
  const { ask, goTo, upload } = browserOf(await aProvider(world))
  const bytes = new TextEncoder().encode('Date,Details\n14/03/2026,Fell in the hall\n')
  const id = await upload({ fileName: 'log.csv', bytes })
  const first = (await goTo(draftPath, { id })).text
  assert.match(first, /Say which service the rows without one belong to/)
  assert.doesNotMatch(first, /Import 1 record/)
  const wrong = { ...fieldsOf(first), headerRow: 'third' }
  assert.equal(shown(await ask(sendDraft, { params: { id }, body: wrong })).status, 422)
  await ask(sendDraft, { params: { id }, body: { ...fieldsOf(first), newService: 'Oak Lodge' } })
  const second = (await goTo(draftPath, { id })).text
  assert.match(second, /Import 1 record</)
  assert.match(second, /Oak Lodge/)
})

test('categories are looked through group by group, and none is chosen for anybody', async () => {
  const { ask, goTo, upload } = browserOf(await aProvider(world))
  const draft = await upload()
  const fields = fieldsOf((await goTo(draftPath, { id: draft })).text)
  const id = idIn(await ask(sendDraft, { params: { id: draft }, body: { ...fields, do: 'import' } }))
  const path = '/app/import/:id/categories'
  assert.match((await goTo(`GET ${path}`, { id })).text, /2 records have no category yet/)
  const { text } = await goTo(`GET ${path}`, { id }, { group: 'fall' })
  assert.doesNotMatch(text, /checked/)
  const name = /name="(what-[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
  const body = { [name]: 'none' }
  const kept = await ask(`POST ${path}`, { params: { id }, query: { group: 'fall' }, body })
  assert.deepEqual(kept, {
    kind: 'see-other',
    to: `/app/import/${id}/categories?group=fall&said=categories-kept`,
  })
  assert.match((await goTo(`GET ${path}`, { id })).text, /1 record has no category yet/)
})

test('an import is listed, and taken out again from its page', async () => {
  const { ask, goTo, upload } = browserOf(await aProvider(world))
  const draft = await upload()
  const fields = fieldsOf((await goTo(draftPath, { id: draft })).text)
  const id = idIn(await ask(sendDraft, { params: { id: draft }, body: { ...fields, do: 'import' } }))
  assert.match((await goTo('GET /app/import', {})).text, new RegExp(`/app/import/${id}">register.csv`))
  idIn(await ask('POST /app/import/:id/undo', { params: { id } }))
  const { text } = await goTo('GET /app/import/:id', { id })
  assert.match(text, /Taken out again/)
  assert.doesNotMatch(text, /Take it out</)
})

test('addresses that name nothing of ours find nothing', async () => {
  const { ask } = browserOf(await aProvider(world))
  for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
    for (const route of [
      'GET /app/import/:id',
      'GET /app/import/:id/categories',
      'POST /app/import/:id/undo',
    ])
      assert.deepEqual(await ask(route, { params: { id } }), { ok: false, code: 'not-found' })
})
