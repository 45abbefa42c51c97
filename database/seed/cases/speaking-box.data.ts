import type { Case } from '../case.ts'

export const speakingBox: Case = {
  key: 'speaking-box',
  place: 'llys-y-ddraenen/ground',
  daysAgo: 458,
  about: '09:40',
  title: 'Two days of tablets taken in one',
  kind: 'incident',
  subcategory: 'medication.self_admin',
  harm: ['low', 'none'],
  triage: 'He looks after his own tablets and wants to. What would make that safe?',
  tellings: [
    {
      how: 'named',
      by: 'lowri-hopkin',
      kind: 'incident',
      afterHours: 2,
      words:
        'He had taken tomorrow’s as well, both days empty. Dizzy, so I sat with him. Pharmacist said leave off till Friday and push fluids. He said the letters on the box are all rubbed off and he goes by touch. He was ashamed. He used to be a signalman, he is proud of being right.',
      thankedAfterHours: 4,
      thanks: 'Thank you for sitting with him, and for the signalman. That tells us how to put it right.',
      outcome:
        'He has a box that speaks, in Welsh, and locks what is not due. Twelve weeks, no doubles. He says it is nearly as good as a proper signal box. Diolch.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 3,
    timeline: [
      [-60, '10:00', 'Print on the box has worn away; nobody is asked to look.', 'not-known-then'],
      [0, '08:30', 'He takes two days’ tablets by touch.'],
      [0, '09:40', 'Dizzy. Pharmacist rung; fluids; better by two.'],
    ],
    questions: {
      procedures: ['partly', 'The yearly review asks whether he manages, and not how.'],
      staffing: ['yes', 'Time to sit with him.'],
      training_support: ['yes', 'She knew whom to ring.'],
      escalation: ['yes', 'Pharmacist in five minutes.'],
      environment: ['no', 'Seven identical lids, print worn off.'],
      communication: ['partly', 'The eye clinic’s letter had not reached the pharmacy.'],
    },
    factors: [
      ['tl-design', 'important', 'Seven lids alike; print gone after four months.'],
      [
        'per-communication',
        'likely',
        'Sight worse since the last clinic; Welsh is his first language and the box was in English.',
      ],
    ],
    wentWell: ['He was asked, and his pride was left whole.'],
    findings: [
      {
        condition: 'The tablet box depends on small print in a second language',
        effect: 'makes it likely that somebody with failing sight takes the wrong day',
        factors: ['tl-design', 'per-communication'],
      },
    ],
    changes: [
      {
        title: 'A tablet box that speaks Welsh',
        words:
          'A speaking box that locks what is not due, set to Welsh. Four others on the floor offered one.',
        action: 'forcing-function',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 30,
        measure: 'Doubled days in twelve weeks among the five',
        baseline: '4',
        done: { afterDays: 26, words: 'Three took it up. Two like their own way, and it works for them.' },
        check: { afterDays: 115, verdict: 'effective', words: 'None in twelve weeks.' },
      },
    ],
  },
  people: {
    to: 'The tenant',
    words:
      'You took two days of tablets in one because the box could not be read. We are sorry we did not see it. Is the new one loud enough, and is its Welsh all right?',
    answer: 'It speaks like a North Walian, but I forgive it.',
  },
}
