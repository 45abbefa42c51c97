import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposableIds } from '#methods/language'
import harm from './harm-scales.json' with { type: 'json' }
import incidents from './incident-categories.json' with { type: 'json' }

const ids = new Set(
  incidents.categories.flatMap(({ id, subcategories }) => [id, ...subcategories.map(sub => sub.id)]),
)

test('every subcategory belongs to the category that its id names, and no id stands twice', () => {
  const all = incidents.categories.flatMap(({ id, subcategories }) => [
    id,
    ...subcategories.map(sub => sub.id),
  ])
  assert.equal(all.length, ids.size)
  for (const { id, subcategories } of incidents.categories) {
    for (const sub of subcategories) assert.ok(sub.id.startsWith(`${id}.`), sub.id)
  }
})

test('whatever the words of a story can propose is in the list', () => {
  assert.deepEqual(
    proposableIds.filter(id => !ids.has(id)),
    [],
  )
})

test('the lists say which version they are, so that a record can keep it', () => {
  assert.match(incidents.version, /^\d+\.\d+\.\d+$/)
  assert.match(harm.version, /^\d+\.\d+\.\d+$/)
  assert.match(harm.source, /england\.nhs\.uk/)
})
