import assert from 'node:assert/strict'
import { get } from 'node:http'
import { beforeEach, test } from 'node:test'
import { assetPath, languages } from '#web'
import { aPhone, untilKept } from '../support/a-phone.ts'
import { aHouseWithPoorSignal } from './without-signal.ts'

/** What it may take to see the form, to use it, and to have it without signal from then on. */
const budget = 35_000
/** The same form in English, which the worker fetches for readers of other languages when the page is there. */
const budgetInEnglish = 5_500

const { gate, form } = await aHouseWithPoorSignal()
const { pathname } = new URL(form)
beforeEach(() => {
  gate.passed = []
})

for (const { lang } of languages) {
  test(`a first visit in ${lang} is within its budget, as the server answers it`, async () => {
    const phone = await aPhone()
    await untilKept(await phone.open(`${form}?lang=${lang}`))
    // A phone asks for this one when it offers to put Candour on its home screen.
    await packed(assetPath('icon-192.png'))
    const inEnglish = (path: string) => path === `${pathname}?lang=en-GB` && lang !== 'en-GB'
    const [english, rest] = [
      gate.passed.filter(({ path }) => inEnglish(path)),
      gate.passed.filter(({ path }) => !inEnglish(path)),
    ]
    assert.ok(sum(rest) <= budget, `${sum(rest)} bytes: ${listed(rest)}`)
    assert.equal(english.length, lang === 'en-GB' ? 0 : 1)
    assert.ok(sum(english) <= budgetInEnglish, listed(english))
    for (const needed of [
      pathname,
      '/service-worker.js',
      '/candour.webmanifest',
      assetPath('public.js'),
      assetPath('public.css'),
    ])
      assert.ok(
        rest.some(({ path }) => path.split('?')[0] === needed),
        `${needed} is among what was counted`,
      )
  })
}

test('pages and their files come packed, and pages of somebody signed in never', async () => {
  for (const path of [pathname, '/', '/thread', '/service-worker.js', assetPath('public.css')])
    assert.equal(await packed(path), 'br', path)
  assert.equal(await packed(pathname, 'gzip'), 'gzip')
  assert.equal(await packed(pathname, 'identity'), undefined)
  assert.equal(await packed('/app/sign-in'), undefined)
})

type Passed = (typeof gate.passed)[number]

const sum = (answers: readonly Passed[]) => answers.reduce((bytes, answer) => bytes + answer.bytes, 0)
const listed = (answers: readonly Passed[]) => answers.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')

/** How the server packs an answer for somebody who takes this. */
function packed(path: string, accepted = 'gzip, deflate, br'): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const asked = get(gate.origin + path, { headers: { 'accept-encoding': accepted } }, reply => {
      reply.resume().on('end', () => resolve(reply.headers['content-encoding']))
    })
    asked.on('error', reject)
  })
}
