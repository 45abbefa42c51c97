import { fold } from './fold.ts'

/** A word where it stands. A possessive ending is no part of it. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** As it is looked up: small letters without accents. */
  readonly key: string
  /** Whether it has an accent, which English words are seldom written with. */
  readonly accented: boolean
  readonly shape: 'lower' | 'capital' | 'upper'
  /** Whether the writer would have used a capital here for any word. */
  readonly opens: boolean
  readonly possessive: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Whether its line is written in capitals only. */
  readonly shouted: boolean
}

const pattern = /\p{L}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*/gu
const opening = /(?:^|[.!?:;•*|/()\n\r"“”‘[\]–—]|\s-|^-)[\s"“‘'(*•–—-]*$/
const abbreviated = /(?:^|\s)(?:mr|mrs|ms|dr|st|sr|fr|rev|prof|ma|mx|\p{L})\.\s*$/iu

/** Splits a text into words with what is known of each from its letters and its place. */
export function splitText(text: string): Word[] {
  const shouted = shoutedLines(text)
  let last = 0
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => {
    const own = written.replace(/(?<=\p{L}{2})['’][sS]$/u, '')
    const gap = text.slice(last, index)
    last = index + own.length
    return {
      start: index,
      end: last,
      text: own,
      key: fold(own),
      accented: own.toLowerCase() !== fold(own) && /[^\p{ASCII}’‑]/u.test(own),
      shape: shapeOf(own),
      opens: index === 0 || opensSentence(text.slice(Math.max(0, index - 12), index), index),
      possessive: own !== written || /^['’](?!\p{L})/u.test(text.slice(last, last + 2)),
      gap,
      shouted: shouted.some(line => line.start <= index && index < line.end),
    }
  })
}

function shapeOf(word: string): Word['shape'] {
  if (/^\p{Ll}/u.test(word)) return 'lower'
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital'
}

function opensSentence(before: string, index: number): boolean {
  if (abbreviated.test(before)) return false
  return opening.test(before) || (index <= 12 && /^\W*$/.test(before))
}

function shoutedLines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const small = line.match(/\p{Ll}/gu)?.length ?? 0
    const big = line.match(/\p{Lu}/gu)?.length ?? 0
    return big > 12 && small < big * 0.15 ? [{ start: index, end: index + line.length }] : []
  })
}
