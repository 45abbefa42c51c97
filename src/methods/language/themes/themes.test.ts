import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { seededRandom } from '#methods/statistics'
import { concepts, findConcepts } from '../concepts/concept-book.ts'
import { openThemes } from '../index.ts'
import { factorise } from './factorise.ts'

const findThemes = await openThemes()

const texts = [
  { id: 1, text: 'Found on the floor beside her bed. She had slipped.' },
  { id: 2, text: 'Two tablets were signed for and still in the pot.' },
  { id: 3, text: 'He slipped on the wet floor and hurt his hip.' },
  { id: 4, text: 'The piano tuner came and the piano lid stuck.' },
  { id: 5, text: 'Piano stool wobbly, piano tuner rung.' },
  { id: 6, text: 'Nobody could find the piano music; the tuner helped.' },
  { id: 7, text: 'The parrot cage squeaks and the parrot bites.' },
  { id: 8, text: 'Parrot seed is all gone, parrot cross.' },
  { id: 9, text: 'Parrot learnt the anthem; the cage needs a perch.' },
]

describe('themes', () => {
  test('are counted with quotes that speak for them, the most frequent first', () => {
    const { themes } = findThemes(texts)
    const falls = themes.find(({ theme }) => theme === 'falls')
    assert.deepEqual([falls?.count, falls?.label], [2, 'Falls'])
    assert.ok(falls?.evidence.every(({ id, quote }) => [1, 3].includes(Number(id)) && quote.length > 0))
    assert.deepEqual(
      themes,
      themes.toSorted((a, b) => b.count - a.count),
    )
  })

  test('leave the rest as unexplained, and suggest groups in it that have no name', () => {
    const { unexplained } = findThemes(texts, { most: 2 })
    assert.equal(unexplained.count, 6)
    assert.deepEqual(
      unexplained.suggested.map(({ name, count }) => [name, count]),
      [
        [null, 3],
        [null, 3],
      ],
    )
    const words = unexplained.suggested.map(({ words }) => words[0])
    assert.deepEqual(new Set(words), new Set(['parrot', 'piano']))
    for (const { evidence } of unexplained.suggested) assert.ok(evidence.length > 0)
  })

  test('come out the same for the same seed', () =>
    assert.deepEqual(findThemes(texts, { seed: 7 }), findThemes(texts, { seed: 7 })))

  test('are none where there is nothing, and groups of one or two are none', () => {
    assert.deepEqual(findThemes([]), { themes: [], unexplained: { count: 0, share: 0, suggested: [] } })
    assert.deepEqual(findThemes(texts.slice(3, 5)).unexplained.suggested, [])
  })
})

describe('concepts', () => {
  test('are found in plain words, misspellings and abbreviations', () => {
    const said = {
      'paracetomol given twice': 'medicines',
      'found on floor': 'falls',
      'pressure soar on heel': 'skin',
      'coughing when eating, on thickner': 'eating-and-drinking',
      'needs AO2 with the hoyst': 'moving-and-handling',
      'very aggitated this pm': 'distress',
      'tea call 2 hours late': 'visits',
      'not told at handover': 'handover',
      'call bell out of reach': 'equipment',
      'POC not updated': 'records',
      'short staffed again': 'staffing',
      'diahrea on two units': 'infection',
      'pad soaked, incontinance': 'continence-and-washing',
      'eloped by the side gate': 'missing',
      'purse gone from drawer': 'money-and-belongings',
    }
    for (const [text, theme] of Object.entries(said))
      assert.ok(
        findConcepts(text).some(({ concept }) => concept.theme === theme),
        text,
      )
  })
  test('stand under one name each', () =>
    assert.equal(new Set(concepts.map(({ name }) => name)).size, concepts.length))
})

test('a table made of two parts comes apart into them', () => {
  const random = seededRandom(3)
  const table = Array.from({ length: 12 }, (_, row) =>
    [0, 1, 2].map(column => [column + (row % 2) * 3, 1 + random() * 0.1] as const),
  )
  const { rows, topics } = factorise(table, 6, 2, 1)
  for (const [i, row] of table.entries()) {
    for (const [column, value] of row) {
      const near = topics.reduce((sum, topic, k) => sum + (topic[column] ?? 0) * (rows[i]?.[k] ?? 0), 0)
      assert.ok(Math.abs(near - value) < 0.1)
    }
  }
})
