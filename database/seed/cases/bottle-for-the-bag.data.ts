import type { Case } from '../case.ts'

export const bottleForTheBag: Case = {
  key: 'bottle-for-the-bag',
  place: 'ropewalk/garden',
  daysAgo: 26,
  about: '12:15',
  title: 'Midday epilepsy tablet left at home',
  kind: 'incident',
  subcategory: 'medication.transfer',
  harm: ['none', 'low'],
  triage:
    'Fourth time in two months for three people. Between home, bus and us there is nobody whose job it is.',
  tellings: [
    {
      how: 'named',
      by: 'callum-pickering',
      kind: 'incident',
      afterHours: 2,
      words:
        'His 12 o’clock tablet was not in the bag. Rang home, his mum drove it over, given 12.50. He worries if it is late so we did the beans together till she came. His bag gets packed the night before and the box is too big for it.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for the beans. "The box is too big for the bag" may be the whole answer. I will ring his mum tonight.',
      thread: [
        {
          afterDays: 4,
          words:
            'His mum says the pharmacy could do a small bottle. Would you ask him where he would like it to live?',
          reply: 'He says in the dinosaur pocket.',
        },
      ],
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [-1, '19:00', 'Bag packed at home. The box does not fit; it stays by the kettle.'],
      [0, '08:40', 'Bus. The list asks about seat belts and lunch.'],
      [0, '12:00', 'Tablet due. Not in the bag. Given at 12:50.'],
    ],
    questions: {
      procedures: ['no', 'Nobody’s step: home, driver and session each think another does it.'],
      staffing: ['yes', 'As planned.'],
      training_support: ['yes', 'They knew not to give from a spare.'],
      escalation: ['yes', 'Family rung within five minutes.'],
      environment: ['partly', 'A month’s box in a small rucksack.'],
      communication: ['partly', 'The message book stays in the bag.'],
    },
    factors: [
      ['tm-roles', 'important', 'Three people each thought that another asked.'],
      ['tl-suitability', 'likely', 'The box is too big for the bag.'],
    ],
    wentWell: ['Beans.'],
  },
}
