import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { renderPdf } from '#platform/documents/render-pdf'
import { languages } from '#web'
import { lettersOf, pagesOf, plainPdf } from '../../../tests/support/read-pdf.ts'
import { readQrCode } from '../../../tests/support/read-qr-code.ts'
import { type PosterSize, posterData, type Voice } from './document/poster.ts'
import { posterWords } from './messages/poster-words.ts'
import { reportingWords } from './messages.ts'

const template = await readFile(new URL('./templates/poster.typ', import.meta.url), 'utf8')

const voice = (lang: string): Voice => ({
  lang,
  words: reportingWords(lang),
  poster: posterWords(lang),
  checked: lang === 'en-GB',
})

type Asked = { langs: string[]; size?: PosterSize; placeName?: string }

function dataOf({ langs, size = 'a4', placeName = 'Ash unit' }: Asked) {
  return posterData({
    size,
    organisation: 'Quillbrook Care',
    serviceName: 'Rowan House',
    placeName,
    publicUrl: 'https://care.example.org/',
    code: 'k7m2q9vx',
    hoursToThanks: 24,
    voices: langs.map(voice),
  })
}

async function aPoster(asked: Asked) {
  const data = dataOf(asked)
  return { data, pdf: await renderPdf({ template, data, madeAt: 1_790_000_000 }) }
}

const lettersIn = (text: string) => new Set(text.match(/\p{L}/gu) ?? [])

describe('a poster', () => {
  for (const { lang } of languages) {
    test(`in ${lang} is one page that can be read aloud, with every letter of what it says`, async () => {
      const { data, pdf } = await aPoster({ langs: [lang] })
      const said = data.voices.flatMap(({ headline, lead, promises, danger }) => [
        ...headline,
        lead,
        ...promises,
        danger,
      ])
      const there = lettersOf(pdf)
      assert.deepEqual(
        [...lettersIn(said.join(' '))].filter(letter => !there.has(letter)),
        [],
      )
      assert.equal(pagesOf(pdf), 1)
      assert.match(plainPdf(pdf), /pdfuaid/)
    })

    test(`in ${lang} beside English is one small page`, async () => {
      const { pdf } = await aPoster({ langs: ['en-GB', lang], size: 'a5' })
      assert.equal(pagesOf(pdf), 1)
    })
  }

  test('opens the form of its place: in its own language when it has only one, and otherwise in the phone’s', () => {
    const opens = (...langs: string[]) => readQrCode(dataOf({ langs }).qr)
    assert.equal(opens('en-GB'), 'https://care.example.org/speak-up/k7m2q9vx')
    assert.equal(opens('en-GB', 'ur'), 'https://care.example.org/speak-up/k7m2q9vx')
    assert.equal(opens('ur'), 'https://care.example.org/speak-up/k7m2q9vx?lang=ur')
  })

  test('promises thanks in the time that the organisation chose', () => {
    const { voices } = dataOf({ langs: ['en-GB', 'yo'] })
    assert.match(voices[0]?.promises.join() ?? '', /Our aim: 24 hours\./)
    assert.match(voices[1]?.promises.join() ?? '', /wákàtí 24\./)
  })

  test('gives the address as people type it, and the code in two halves', () => {
    const { voices, code } = dataOf({ langs: ['en-GB'] })
    assert.equal(voices[0]?.type, 'Or go to care.example.org and type this code:')
    assert.equal(code, 'k7m2 q9vx')
  })

  test('says in its own language that nobody has checked its words yet', () => {
    assert.deepEqual(
      dataOf({ langs: ['en-GB', 'ur'] }).voices.map(each => each.note),
      ['', reportingWords('ur').notChecked()],
    )
  })

  test('with a letter that none of our fonts has is not made, instead of printing a box', async () => {
    await assert.rejects(aPoster({ langs: ['en-GB'], placeName: 'அன்பு' }), /could not be displayed/)
  })
})
