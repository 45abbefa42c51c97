import type { Case } from '../case.ts'

export const insulinAndBreakfast: Case = {
  key: 'insulin-and-breakfast',
  place: 'stonechat/kestrel',
  daysAgo: 366,
  about: '08:05',
  title: 'Four low blood sugars in six weeks before breakfast',
  kind: 'incident',
  subcategory: 'medication.monitoring',
  harm: ['low', 'none'],
  triage: 'Four of the same in six weeks. Each was handled well, so what sets them up?',
  tellings: [
    {
      how: 'named',
      by: 'sunita-gurung',
      kind: 'incident',
      afterHours: 2,
      words:
        'Again low sugar before breakfast, 2.9, lady in room 8. I give juice and stay. She is fine now. Insulin is at 7.30 and trolley comes to our end last, 8.20 or after. Four times since I came back from leave.',
      thankedAfterHours: 3,
      thanks: 'Thank you for counting, and for the two times side by side. I had not seen them together.',
      outcome:
        'The nurse now gives insulin when the plate is on the table, and the trolley starts at your end. One low in the twelve weeks since, and that was a stomach bug. You saw it; thank you.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 4,
    timeline: [
      [-42, '07:30', 'Trolley route turned round so that the lift is free for laundry.', 'not-known-then'],
      [0, '07:30', 'Insulin given.'],
      [0, '08:05', 'Sweating and pale; 2.9. Juice, then toast. 5.8 after 20 minutes.'],
    ],
    questions: {
      procedures: ['partly', 'The insulin sheet says 07:30. The meal sheet says "from 08:00".'],
      staffing: ['yes', 'Nobody was short that morning.'],
      training_support: ['yes', 'The hypo box was used within a minute.'],
      escalation: ['yes', 'Nurse and GP told.'],
      environment: ['partly', 'One lift for trolley and laundry.'],
      communication: ['no', 'The kitchen did not know whose insulin was in.'],
    },
    factors: [
      [
        'org-change',
        'important',
        'The trolley route was turned round six weeks before; all four lows were since.',
      ],
      ['tsk-procedure-unclear', 'likely', 'Two sheets, two times.'],
    ],
    wentWell: ['Every low was seen early and treated at once.'],
    findings: [
      {
        condition: 'Insulin and breakfast are timed by two sheets that do not meet',
        effect: 'makes a low blood sugar likely when the trolley starts at the other end',
        factors: ['org-change', 'tsk-procedure-unclear'],
      },
    ],
    changes: [
      {
        title: 'Insulin when the plate is on the table',
        words: 'Insulin when the plate is on the table: the meal rings the nurse.',
        action: 'remove-steps',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 14,
        measure: 'Lows before breakfast in twelve weeks',
        baseline: '8 (four in six weeks)',
        done: { afterDays: 12, words: 'Two sheets became one. The trolley starts at the far end.' },
        check: { afterDays: 100, verdict: 'effective', words: '1 in twelve weeks, with a stomach bug.' },
      },
    ],
  },
  people: {
    to: 'The resident in room 8',
    words:
      'You had four low sugars because your insulin came well before your breakfast. We are sorry. They come together now. How have your mornings been?',
    answer: 'Toast is hot for once.',
  },
}
