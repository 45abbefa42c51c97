import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type IconName, icon } from './icon.ts'
import { tag } from './tag.ts'

export type Status =
  | 'unsafe-now'
  | 'due'
  | 'overdue'
  | 'received'
  | 'say-thank-you'
  | 'thanked'
  | 'owed-news'
  | 'did-it-work'
  | 'good-care'
  | 'done'
  | 'waiting'

type Look = { readonly word: string; readonly shape: IconName; readonly tone: string }

/** Rust is for unsafe now and duties only, marigold for thanks and good care only (look-and-voice.md). */
const looks: Readonly<Record<Status, Look>> = {
  'unsafe-now': { word: 'Unsafe now', shape: 'triangle', tone: 'rust' },
  due: { word: 'Due', shape: 'clock', tone: 'rust' },
  overdue: { word: 'Overdue', shape: 'clock', tone: 'rust' },
  received: { word: 'Received', shape: 'tick', tone: 'marigold' },
  thanked: { word: 'Thanked', shape: 'heart', tone: 'marigold' },
  'say-thank-you': { word: 'Say thank you', shape: 'heart', tone: 'marigold' },
  'good-care': { word: 'Good care', shape: 'star', tone: 'marigold' },
  'owed-news': { word: 'Owed news', shape: 'letter', tone: 'teal' },
  'did-it-work': { word: 'Did it work?', shape: 'loop', tone: 'teal' },
  done: { word: 'Done', shape: 'tick', tone: 'teal' },
  waiting: { word: 'Waiting', shape: 'dot', tone: 'plain' },
}

/** What a thing needs, in a word, a shape and a colour. `text` replaces the word: "Due 14:10". */
export function statusTag(status: Status, text?: Content): SafeHtml {
  const { word, shape, tone } = looks[status]
  return tag({ text: [icon(shape), text ?? word], classes: `status status--${tone}` })
}
