import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusTag } from '#web'
import { moreRow } from './more-row.ts'

const said = (titles: string[], atLeast = false) => {
  const row = moreRow({
    one: 'person waits',
    many: 'wait',
    href: '/app/owed',
    action: 'See who waits',
    tag: statusTag('overdue'),
    titles,
    atLeast,
  })
  return row && String(row)
}

test('that there are more than are listed is said with their number and the first two of them', () => {
  assert.match(said(['The lift']) ?? '', /One more person waits<[\s\S]*The lift/)
  const three = said(['The lift', 'The gate', 'The bell']) ?? ''
  assert.match(three, />3 more wait<[\s\S]*The lift · The gate/)
  assert.doesNotMatch(three, /The bell/)
})

test('nobody is told how many there are where that is not known', () => {
  assert.match(said(['The lift', 'The gate'], true) ?? '', />At least 2 more wait</)
})

test('where all are listed nothing is added', () => {
  assert.equal(said([]), undefined)
})
