import type { Case } from '../case.ts'

export const whoseKitchen: Case = {
  key: 'whose-kitchen',
  place: 'tannery-yard/bakehouse',
  daysAgo: 766,
  about: '20:30',
  title: 'Kitchen locked to everyone because of a risk to one',
  kind: 'incident',
  subcategory: 'distress.environmental',
  harm: ['none', 'low'],
  response: 'round-table',
  triage:
    'Six people live here and cannot make a drink after eight. It limits their freedom, so it needs a proper look with them.',
  tellings: [
    {
      how: 'named',
      by: 'ibrahim-sesay',
      kind: 'not-sure',
      afterHours: 14,
      words:
        'I am three weeks here. After 8 the kitchen is locked and people knock on the office to ask for tea. I asked why, they said knives, long time ago. One man said to me "it is my house but I ask for water". I think about this all night.',
      thankedAfterHours: 6,
      thanks:
        'Thank you for thinking about it all night. He is right, and so are you. New eyes see what the rest of us have stopped seeing.',
      outcome:
        'The kitchen has been open for four months, day and night. Nobody has been hurt. He makes tea for the night worker now, and says you take too much sugar. Thank you for asking why.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 5,
    timeline: [
      [
        -700,
        '22:00',
        'Somebody who lived here then took a knife from the drawer when very low. The kitchen is locked that night.',
      ],
      [-420, '12:00', 'That person moves to another town. The lock stays.', 'not-known-then'],
      [0, '20:30', '"It is my house but I ask for water."'],
    ],
    questions: {
      procedures: ['no', 'Restrictions have a form to start them and none to end them.'],
      staffing: ['yes', 'Two at night.'],
      training_support: ['partly', 'Two of nine could say what a blanket rule is.'],
      escalation: ['partly', 'Asked once before, and told "it has always been so".'],
      environment: ['partly', 'One drawer for all the knives.'],
      communication: ['no', 'The people who live here had not been asked.'],
    },
    factors: [
      ['org-previous-learning', 'important', 'The reason for the lock left 14 months ago. The lock did not.'],
      ['org-culture', 'likely', 'It had become how things are.'],
      ['stf-unfamiliar', 'helped_things_go_well', 'Three weeks in, he could still see it.'],
    ],
    wentWell: ['A new colleague asked why, twice.'],
    findings: [
      {
        condition: 'A restriction has a form to start it and nothing to end it',
        effect: 'makes it likely that everybody’s freedom stays limited after the reason has gone',
        factors: ['org-previous-learning', 'org-culture'],
      },
    ],
    changes: [
      {
        title: 'Kitchen open day and night',
        words:
          'Kitchen open day and night. A small locked drawer for sharp knives, agreed by the six people at a house meeting.',
        action: 'physical-change',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 21,
        measure: 'Nights with an open kitchen; events with knives',
        baseline: '0 of 30',
        done: { afterDays: 16, words: 'Open. They chose the colour of the drawer.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '90 of 90 nights open; no event.',
          count: 90,
          of: 90,
        },
      },
      {
        title: 'Every restriction has an end date',
        words:
          'Every restriction has an end date in the record and comes back to the people it limits each month.',
        action: 'software',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Restrictions with an end date',
        baseline: '1 of 11',
        done: { afterDays: 61, words: 'All 11 were looked at: five ended that week.' },
        check: {
          afterDays: 150,
          verdict: 'effective',
          words: '6 of 6 that remain have a date within the month.',
          count: 6,
          of: 6,
        },
      },
    ],
  },
  lesson: {
    afterDays: 40,
    title: '"It is my house but I ask for water"',
    happened: 'A kitchen was locked for one person’s safety. The person left, and the lock did not.',
    learnt: 'There was a form to start a restriction and none to end it.',
    changed: 'Each restriction has an end date, and the people it limits are asked.',
    onShift: ['Something is locked? Ask for whom, and until when.', 'Ask the people who live there.'],
    question: 'You see a lock, and nobody can say why it is there. What do you do?',
    answers: ['Leave it; there must be a reason', 'Tell us, and ask for whom and until when', 'Take it off'],
    right: 1,
    why: 'There may be a reason. If so, it has a person and an end date; if not, it goes.',
    teams: ['tannery-yard/bakehouse', 'tannery-yard/yard', 'tannery-yard/pennywhistle', 'merrowfold/damson'],
  },
  people: {
    to: 'The six people who live at The Old Bakehouse',
    words:
      'Your kitchen was locked, and you had to ask for water in your own home. That was wrong and we are sorry. It is open. You told us what else you would like open, and it is on the list on the fridge. Is there more?',
    answer: 'The shed. (It is open now.)',
  },
}
