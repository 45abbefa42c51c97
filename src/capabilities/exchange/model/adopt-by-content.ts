import type { ProposedColumn } from './mapping.ts'

/** A story is at least a sentence; shorter cells are words. */
const STORY_LENGTH = 40

/**
 * Where no heading names the two things a record cannot do without, the values speak: the only unknown column of dates
 * is when it happened, and the column with the longest writing is what happened.
 */
export function adoptByContent(columns: readonly ProposedColumn[]): ProposedColumn[] {
  return adoptStory(adoptDate(columns))
}

function adoptDate(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  if (columns.some(column => column.use === 'occurredOn')) return columns
  const dated = columns.filter(column => column.use === 'keep' && column.look.dates >= 0.8)
  const only = dated.length === 1 ? dated[0] : undefined
  const why = 'No heading says when it happened; this is the only other column of dates.'
  return only
    ? columns.map(column => (column === only ? { ...column, use: 'occurredOn', why } : column))
    : columns
}

/** "Outcome notes" often tells the story; "action taken" does not. */
function adoptStory(columns: readonly ProposedColumn[]): ProposedColumn[] {
  const open = columns.filter(
    ({ use, look }) =>
      (use === 'keep' || use === 'outcome') && look.averageLength >= STORY_LENGTH && look.writing >= 0.3,
  )
  const longest = open.reduce<ProposedColumn | undefined>(
    (best, each) => (best && best.look.averageLength >= each.look.averageLength ? best : each),
    undefined,
  )
  if (!longest || columns.some(column => column.use === 'story')) return [...columns]
  const letters = Math.round(longest.look.averageLength / 10) * 10
  const why = `No heading says what happened; this column holds the longest writing, about ${letters} letters a row. Change it if it tells something else.`
  return columns.map(column => (column === longest ? { ...column, use: 'story', why } : column))
}
