import { changeNeeds } from './change-needs.ts'
import { dutyNeeds } from './duty-needs.ts'
import { guardianNeeds } from './guardian-needs.ts'
import { inboxNeeds } from './inbox-needs.ts'
import { leaverNeeds } from './leaver-needs.ts'
import { lessonNeeds } from './lesson-needs.ts'
import { mailNeeds } from './mail-needs.ts'
import type { NeedSource } from './need-source.ts'
import { newsNeeds } from './news-needs.ts'
import { noticeNeeds } from './notice-needs.ts'
import { promiseNeeds } from './promise-needs.ts'
import { reviewNeeds } from './review-needs.ts'
import { secondLookNeeds } from './second-look-needs.ts'
import { talkNeeds } from './talk-needs.ts'

/** Everything that can need somebody today; among what is as urgent, listed in this order. */
export const needSources: readonly NeedSource[] = [
  inboxNeeds,
  promiseNeeds,
  dutyNeeds,
  talkNeeds,
  guardianNeeds,
  newsNeeds,
  secondLookNeeds,
  reviewNeeds,
  leaverNeeds,
  noticeNeeds,
  mailNeeds,
  changeNeeds,
  lessonNeeds,
]
