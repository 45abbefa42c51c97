import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { languages } from '#web'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { reportingWords } from './messages.ts'
import { aBrowser, aFormSecret, aProvider, aServer, done, hiddenOn, referenceOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const { ash } = provider.codes
const server = await aServer({ ...world, keys: aKeyring() })
after(() => server.close())

const { get, post } = aBrowser(server)
const enough = { story: 'लिफ़्ट की बैटरी ख़त्म थी।', atRisk: 'no' }

/** A page as a browser with these languages asks for it. */
async function asked(url: string, accepts: string) {
  const { body, headers } = await server.inject({ url, headers: { 'accept-language': accepts } })
  return { body, location: headers.location }
}

/** As a form comes from a browser with these languages. */
async function sent(url: string, fields: Record<string, string>, accepts: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': accepts }
  const payload = new URLSearchParams(fields).toString()
  return (await server.inject({ method: 'POST', url, headers, payload })).body
}

async function keptLanguage(body: string): Promise<string> {
  const reference = referenceOn(body)
  const { rows } = await owner.query('select lang from reporting.report where reference = $1', [reference])
  return rows[0]?.lang
}

const htmlTag = (body: string) => /<html[^>]*>/.exec(body)?.[0]

describe('every page for people without an account', () => {
  for (const { lang, name, dir } of languages) {
    test(`comes in ${name}, says which language it is in and which way it is written`, async () => {
      const words = reportingWords(lang)
      const form = aFormSecret()
      const receipt = await post(`/speak-up/${ash}`, { ...enough, form, lang })
      const thread = await post('/thread', { words: wordsOn(receipt.body).join(' '), lang })
      const pages: [string, string][] = [
        [(await get(`/?lang=${lang}`)).body, words.frontTitle()],
        [(await get(`/speak-up/${ash}?lang=${lang}`)).body, words.tellTitle()],
        [(await get(`/speak-up/zzzzzzzz?lang=${lang}`)).body, words.unknownPlace()],
        [(await get(`/thread?lang=${lang}`)).body, words.comeBackTitle()],
        [(await post(`/speak-up/${ash}`, { lang })).body, words.atRiskMissing()],
        [receipt.body, words.thankYou()],
        [
          (await post(`/speak-up/${ash}`, { ...enough, story: 'Other', form, lang })).body,
          words.otherWordsTitle(),
        ],
        [thread.body, words.threadTitle()],
        [(await post('/thread', { words: 'one two', lang })).body, words.wordsCount({ count: 2 })],
      ]
      for (const [body, sentence] of pages) {
        assert.equal(htmlTag(body), `<html lang="${lang}" dir="${dir}">`)
        assert.ok(body.includes(sentence), sentence)
        assert.equal(body.includes(words.notChecked()), lang !== 'en-GB')
      }
    })
  }

  test('offers the other languages by their own names', async () => {
    const { body } = await get(`/speak-up/${ash}?lang=pl`)
    for (const { lang, name } of languages)
      assert.match(
        body,
        new RegExp(`<a class="languages__link" lang="${lang}"[^>]*href="\\?lang=${lang}"[^>]*>${name}</a>`),
      )
    assert.match(body, /<summary class="languages__summary">Polski<\/summary>/)
  })
})

describe('the language that somebody chose', () => {
  test('stays through addresses and forms, without a cookie', async () => {
    const found = await get(`/speak-up?code=${ash}&lang=pl`)
    assert.equal(found.headers.location, `/speak-up/${ash}?lang=pl`)
    const front = await get('/?lang=pl')
    assert.match(front.body, /href="\/thread\?lang=pl"/)
    const form = await get(`/speak-up/${ash}?lang=pl`)
    assert.equal(hiddenOn(form.body, 'lang'), 'pl')
    const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret(), lang: 'pl' })
    assert.match(receipt.body, new RegExp(`href="/speak-up/${ash}\\?lang=pl"`))
    for (const page of [found, front, form, receipt]) assert.equal(page.headers['set-cookie'], undefined)
  })

  test('is kept with the report, and its thread opens in it whatever the browser speaks', async () => {
    const receipt = await sent(`/speak-up/${ash}`, { ...enough, form: aFormSecret(), lang: 'hi' }, 'en-GB')
    assert.equal(await keptLanguage(receipt), 'hi')
    const words = wordsOn(receipt).join(' ')
    const thread = await sent('/thread', { words }, 'en-GB,pl;q=0.8')
    assert.equal(htmlTag(thread), '<html lang="hi" dir="ltr">')
    assert.match(thread, /<div class="typed" lang="hi" dir="auto">लिफ़्ट/)
    const inWelsh = await sent('/thread', { words, lang: 'cy' }, 'en-GB')
    assert.equal(htmlTag(inWelsh), '<html lang="cy" dir="ltr">')
    const changed = await post('/thread/reply', {
      seal: hiddenOn(thread, 'seal'),
      form: hiddenOn(thread, 'form'),
      text: 'शाम की पाली',
      lang: 'hi',
      'show-in': 'ur',
    })
    assert.equal(htmlTag(changed.body), '<html lang="ur" dir="rtl">')
    assert.match(changed.body, /<textarea[^>]*name="text"[^>]*>शाम की पाली<\/textarea>/)
    assert.doesNotMatch(changed.body, /class="message message--mine/)
  })

  test('of a form that is asked for again keeps what was typed, and nothing is sent', async () => {
    const form = aFormSecret()
    const missing = await post(`/speak-up/${ash}`, { story: 'Winda stanęła', form, lang: 'pl' })
    assert.match(
      missing.body,
      /<button class="languages__link" lang="ur" type="submit" name="show-in" value="ur">/,
    )
    const again = await post(`/speak-up/${ash}`, { ...enough, story: 'Winda stanęła', form, 'show-in': 'ur' })
    assert.equal(again.status, 200)
    assert.equal(htmlTag(again.body), '<html lang="ur" dir="rtl">')
    assert.match(again.body, /Winda stanęła/)
    assert.equal(hiddenOn(again.body, 'form'), form)
    assert.doesNotMatch(again.body, /error-summary/)
    const { rowCount } = await owner.query("select from reporting.report where story = 'Winda stanęła'")
    assert.equal(rowCount, 0)
  })
})

describe('the language of a browser', () => {
  test('is preselected where nobody has chosen', async () => {
    assert.equal(htmlTag((await asked('/', 'de, ur;q=0.9, en;q=0.5')).body), '<html lang="ur" dir="rtl">')
    assert.equal(htmlTag((await asked('/?lang=en', 'ur')).body), '<html lang="en-GB" dir="ltr">')
    assert.equal((await asked(`/speak-up?code=${ash}`, 'ur')).location, `/speak-up/${ash}`)
  })

  test('is never kept: a report from a form that nobody chose a language for says none', async () => {
    const receipt = await sent(`/speak-up/${ash}`, { ...enough, form: aFormSecret() }, 'yo')
    assert.equal(htmlTag(receipt), '<html lang="yo" dir="ltr">')
    assert.equal(await keptLanguage(receipt), 'und')
    const thread = await sent('/thread', { words: wordsOn(receipt).join(' ') }, 'yo')
    assert.equal(htmlTag(thread), '<html lang="yo" dir="ltr">')
    assert.match(thread, /<div class="typed" dir="auto">लिफ़्ट/)
  })
})

test('a colleague’s words stand in English in a thread that is in Urdu, under a role in Urdu', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret(), lang: 'ur' })
  const { rows } = await owner.query('select id from reporting.report where reference = $1', [
    referenceOn(receipt.body),
  ])
  await provider.as('shift-lead', async ctx =>
    done(await sendThanks(ctx, { reportId: rows[0].id, text: 'Thank you, that helps.' })),
  )
  const { body } = await post('/thread', { words: wordsOn(receipt.body).join(' ') })
  assert.match(body, /<div class="typed" lang="en-GB" dir="auto">Thank you, that helps\.<\/div>/)
  assert.ok(body.includes(reportingWords('ur').signed({ name: 'Adaeze Nwosu', role: 'شفٹ لیڈ' })))
  // By number, in the order of the form, with digits that both sides read.
  assert.match(body, /24\/11\/2026/)
})
