import type { Example } from '../gallery/example.ts'
import { actionLink } from './action-link.ts'
import { emptyState } from './empty-state.ts'
import { needList } from './need-list.ts'
import { needRow } from './need-row.ts'
import { statusTag } from './status-tag.ts'

export const needRowExamples: readonly Example[] = [
  {
    name: 'today',
    body: needList([
      needRow({
        tag: statusTag('unsafe-now'),
        title: 'Call bell silent in Ash unit, rooms 9–14',
        meta: 'Told us within the hour · on-call has not opened it',
        action: actionLink({ text: 'Make safe', href: '#' }),
      }),
      needRow({
        tag: statusTag('due', 'Due 14:10'),
        title: 'Tell CQC about the hip fracture in Oak?',
        meta: 'Regulation 18, serious injury, without delay · one fact missing: was it unplanned surgery?',
        action: actionLink({ text: 'Decide', href: '#' }),
      }),
      needRow({
        tag: statusTag('say-thank-you'),
        title: 'Two people spoke up last night',
        meta: 'Hoist battery flat again · Wrong MAR sheet spotted in time',
        action: actionLink({ text: 'Thank them', href: '#' }),
      }),
      needRow({
        tag: statusTag('owed-news'),
        title: 'The person who reported the missed visit has waited 6 days',
        meta: 'Your review found the rota gap on Thursday. They have not been told.',
        action: actionLink({ text: 'Write to them', href: '#', kind: 'secondary' }),
      }),
      needRow({
        tag: statusTag('did-it-work'),
        title: 'Medicine round tabard, 8 weeks on',
        meta: 'Check 20 rounds. 11 done, 11 without interruption.',
        action: actionLink({ text: 'Finish the check', href: '#', kind: 'secondary' }),
      }),
    ]),
  },
  {
    name: 'nothing today',
    body: emptyState({
      title: 'Nothing needs you right now',
      body: 'What people tell us shows here first, with one next step each. A quiet day is a good day to ask how it is going.',
      action: actionLink({ text: 'Print a poster', href: '#', kind: 'secondary' }),
    }),
  },
]
