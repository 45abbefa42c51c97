/** What a notice can be about; app.ts knows where each is and whether somebody may (still) see it. */
export type Thing = 'report' | 'alert' | 'own-report' | 'change' | 'review' | 'duties' | 'own-matter'

type Row = {
  thing: Thing
  /** What stands on the page of the person it waits for, and never in a mail. */
  words: string
  action: string
  /** A second time, it waits again. */
  again: boolean
  /** Whether it stands on Today by itself; otherwise Today shows the thing in another way. */
  onToday: boolean
  why: string
}

/** Everything that we call somebody's attention to. The words name nobody and no place. */
export const noticeKinds = {
  'at-risk': {
    thing: 'alert',
    words: 'Somebody may be at risk now',
    action: 'Open it now',
    again: true,
    onToday: false,
    why: 'The on-call list is told at once; Today leads with whoever is unsafe.',
  },
  'news-for-you': {
    thing: 'own-report',
    words: 'There is news on something you told us',
    action: 'Read it',
    again: true,
    onToday: true,
    why: 'Whoever spoke up hears what comes of it without having to look.',
  },
  'new-report': {
    thing: 'report',
    words: 'Somebody told us something',
    action: 'Read it',
    again: false,
    onToday: false,
    why: 'Whoever looks after a service hears of what was told there; the inbox shows it.',
  },
  'thanks-overdue': {
    thing: 'report',
    words: 'Somebody has waited too long for thanks',
    action: 'Say thank you',
    again: false,
    onToday: false,
    why: 'A promise to whoever told us is late; Today leads with it.',
  },
  'change-given': {
    thing: 'change',
    words: 'A change was given to you',
    action: 'See the change',
    again: true,
    onToday: true,
    why: 'Nobody carries out what they do not know of.',
  },
  'review-open': {
    thing: 'review',
    words: 'A review is open at a service of yours',
    action: 'See the review',
    again: true,
    onToday: false,
    why: 'Whoever leads reviews can begin while people remember; Today lists the reviews being written.',
  },
  'duties-wait': {
    thing: 'duties',
    words: 'A duty after an event waits, and its clock runs',
    action: 'See the duties',
    again: true,
    onToday: false,
    why: 'A clock that nobody looks at runs out all the same; Today shows which duty and by when.',
  },
  // What stands behind the wall around support says no more than this, not even here.
  'own-matter': {
    thing: 'own-matter',
    words: 'Something waits that only you see',
    action: 'See what it is',
    again: true,
    onToday: true,
    why: 'A check-in came due, or a supporter is to be chosen again: the page behind the wall says which.',
  },
} as const satisfies Record<string, Row>

export type NoticeKind = keyof typeof noticeKinds

/** The row of a kind as it was stored; undefined for one that this version does not know. */
export function noticeKind(kind: string): Row | undefined {
  return kind in noticeKinds ? noticeKinds[kind as NoticeKind] : undefined
}
