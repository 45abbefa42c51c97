import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyRequest } from 'fastify'
import { chooseLanguage } from './choose-language.ts'

const offered = ['en-GB', 'cy', 'pl', 'pt', 'fil', 'ur']

function chosenBy({
  query = {},
  body = {},
  accepts = '',
}: {
  query?: object
  body?: object
  accepts?: string
}) {
  const request = { query, body, headers: { 'accept-language': accepts } } as unknown as FastifyRequest
  return chooseLanguage(offered, request)
}

test('a language chosen on a page goes before the one of the browser', () => {
  assert.deepEqual(chosenBy({ query: { lang: 'pl' }, accepts: 'ur' }), { lang: 'pl', langChosen: true })
  assert.deepEqual(chosenBy({ body: { lang: 'ur' }, accepts: 'pl' }), { lang: 'ur', langChosen: true })
  assert.deepEqual(chosenBy({ query: { lang: 'en' }, accepts: 'pl' }), { lang: 'en-GB', langChosen: true })
})

test('a form that is asked for in another language comes in that one', () => {
  assert.equal(chosenBy({ body: { lang: 'pl', 'show-in': 'cy' }, query: { lang: 'ur' } }).lang, 'cy')
})

test('a browser’s wish is followed as far as we can, most wanted first, and counts as nobody’s choice', () => {
  assert.deepEqual(chosenBy({ accepts: 'yo, de;q=0.9, pl;q=0.5, ur;q=0.7' }), {
    lang: 'ur',
    langChosen: false,
  })
  assert.equal(chosenBy({ accepts: 'pt-BR,pt;q=0.9,en;q=0.8' }).lang, 'pt')
  assert.equal(chosenBy({ accepts: 'tl' }).lang, 'fil')
  assert.equal(chosenBy({ accepts: 'cy;q=0, en' }).lang, 'en-GB')
})

test('a language that we do not have, or nonsense, is English', () => {
  for (const accepts of ['', '*', 'de', ';;;,q=', 'x'.repeat(5000)]) {
    assert.deepEqual(chosenBy({ accepts }), { lang: 'en-GB', langChosen: false })
  }
  assert.deepEqual(chosenBy({ query: { lang: '<b>' }, body: { lang: ['pl', 'cy'] } }), {
    lang: 'en-GB',
    langChosen: false,
  })
})
