import { type IconName, icon, type SafeHtml, tag } from '#web'
import type { Standing } from '../model/standing.ts'

type Look = { word: string; shape: IconName; tone: 'teal' | 'plain' }

/** No rust: that is for people unsafe now and for duties of the law, and a late change is neither (look-and-voice.md). */
const looks: Record<Standing, Look> = {
  overdue: { word: 'Overdue', shape: 'clock', tone: 'plain' },
  'to-check': { word: 'Did it work?', shape: 'loop', tone: 'teal' },
  'did-not-work': { word: 'Did not work', shape: 'loop', tone: 'plain' },
  'under-way': { word: 'Under way', shape: 'dot', tone: 'plain' },
  done: { word: 'Done, not checked yet', shape: 'tick', tone: 'plain' },
  'not-clear-yet': { word: 'Not clear yet', shape: 'dot', tone: 'plain' },
  'partly-worked': { word: 'Partly worked', shape: 'tick', tone: 'teal' },
  worked: { word: 'Worked', shape: 'star', tone: 'teal' },
  withdrawn: { word: 'Withdrawn', shape: 'dot', tone: 'plain' },
}

/** How a change stands, in a word and a shape. */
export function standingTag(standing: Standing): SafeHtml {
  const { word, shape, tone } = looks[standing]
  return tag({ text: [icon(shape), word], classes: `status status--${tone}` })
}
