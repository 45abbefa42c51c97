import type { Case } from '../case.ts'

export const rescueBag: Case = {
  key: 'rescue-bag',
  place: 'tannery-yard/pennywhistle',
  daysAgo: 83,
  about: '17:35',
  title: 'Rescue medicine in the office during a long seizure',
  kind: 'incident',
  subcategory: 'health.seizure',
  harm: ['low', 'none'],
  triage: 'It was given at seven minutes; her plan says five. The bag was two floors away.',
  tellings: [
    {
      how: 'anonymous',
      kind: 'incident',
      afterHours: 5,
      words:
        'Seizure in her bedroom, top floor, lasted long. Plan says rescue med at 5 min. It is in the office on the ground floor in a locked tin. By the time I ran down and found the key and ran up it was 7. She came round. I keep thinking about the two minutes.',
      thankedAfterHours: 3,
      thanks:
        'You timed it, you ran, and she is well. The two minutes are the stairs and the tin, not you. Thank you for telling us the exact times.',
      thread: [
        {
          afterDays: 14,
          kind: 'changed',
          words:
            'The medicine is in a pouch on her belt now. She chose a red one. Would you show the others how to use the trainer?',
          reply: 'Yes, on Thursday.',
        },
      ],
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 3,
    timeline: [
      [0, '17:35', 'Seizure begins, top floor.'],
      [0, '17:40', 'Five minutes. Worker runs down two floors for the tin.'],
      [0, '17:42', 'Medicine given. Seizure stops at eight minutes.'],
    ],
    questions: {
      procedures: ['partly', 'The plan gives the time and not the place.'],
      staffing: ['yes', 'Two in the house.'],
      training_support: ['yes', 'Trained, and calm.'],
      escalation: ['yes', '999 and nurse.'],
      environment: ['no', 'A locked tin, two floors away.'],
      communication: ['yes', 'All knew the plan.'],
    },
    factors: [
      ['tl-availability', 'important', '94 seconds from bedroom to tin and back, without the key.'],
      ['tsk-procedure-unworkable', 'likely', 'Five minutes cannot be met from the top floor.'],
    ],
    wentWell: ['A watch was on it from the first second.'],
    findings: [
      {
        condition: 'Rescue medicine is kept in one locked place and the person moves about',
        effect: 'makes it likely that it is late',
        factors: ['tl-availability', 'tsk-procedure-unworkable'],
      },
    ],
    changes: [
      {
        title: 'The medicine goes where she goes',
        words:
          'The medicine goes where she goes: a pouch on her belt, her choice, agreed with the epilepsy nurse.',
        action: 'remove-steps',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 14,
        measure: 'Seconds to medicine in a drill, on each floor',
        baseline: '94',
        done: { afterDays: 12, words: 'Red pouch. Four people in three houses have one now.' },
        check: {
          afterDays: 72,
          verdict: 'effective',
          words: '6 of 6 drills under 20 seconds.',
          count: 6,
          of: 6,
        },
      },
    ],
  },
  lesson: {
    afterDays: 20,
    title: 'It goes where they go',
    happened:
      'A seizure went on for longer than five minutes. The medicine was two floors away in a locked tin.',
    learnt: 'The plan had a time and no place.',
    changed: 'The medicine is in a pouch on her belt.',
    onShift: ['Going out, or upstairs? Pouch on.', 'Start the watch at once.'],
    question: 'You are leaving for the swimming pool. Where is the pouch?',
    answers: ['In the office tin', 'With the person, and in the dry box at the poolside', 'In the car'],
    right: 1,
    why: 'Five minutes are over before anyone has run to the car.',
    teams: [
      'tannery-yard/pennywhistle',
      'tannery-yard/bakehouse',
      'tannery-yard/yard',
      'ropewalk/workshop',
      'ropewalk/minibus',
    ],
  },
}
