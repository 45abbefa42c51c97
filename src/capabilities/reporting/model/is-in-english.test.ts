import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInEnglish } from './is-in-english.ts'
import { noLanguageChosen } from './told-in.ts'

const told = (lang: string, story: string) => isInEnglish({ lang, story })

test('the language that somebody chose decides, whatever their words look like', () => {
  assert.equal(told('en-GB', 'Nie ładowała się.'), true)
  assert.equal(told('pl', 'The charger. Nie ładowała się.'), false)
})

test('where nobody chose a language, the words decide: what is not plainly English may need a translation', () => {
  assert.equal(told(noLanguageChosen, 'The hoist battery was flat again.'), true)
  assert.equal(told(noLanguageChosen, 'We ran short, and nobody came.'), true)
  for (const story of [
    'Podnośnik znowu się zepsuł, kiedy go potrzebowaliśmy.',
    'Roedd y batri yn wag eto.',
    'O elevador avariou-se outra vez.',
    'Bateria liftului era din nou descărcată.',
    'Walang baterya ang hoist kagabi.',
    'Bátìrì náà ti tán lẹ́ẹ̀kan sí i.',
    'होइस्ट की बैटरी फिर ख़त्म थी।',
  ])
    assert.equal(told(noLanguageChosen, story), false, story)
})
