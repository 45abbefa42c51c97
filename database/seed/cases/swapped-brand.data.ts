import type { Case } from '../case.ts'

export const swappedBrand: Case = {
  key: 'swapped-brand',
  place: 'ropewalk/workshop',
  daysAgo: 338,
  weekday: 'Wednesday',
  about: '10:40',
  title: 'Nut allergy: a swapped brand in the shopping',
  kind: 'near-miss',
  subcategory: 'swallowing.allergen',
  harm: ['none', 'none'],
  triage: 'The tin was open and the spoon was in it. Reading the label twice is luck; can we do better?',
  tellings: [
    {
      how: 'named',
      by: 'roksana-begum',
      kind: 'near-miss',
      afterHours: 2,
      words:
        'We make pesto pasta every Wednesday. Today the jar was different because the shop send another. I read because of my own son’s allergy: cashew. One member has nut allergy, she had the spoon in her hand. We stop and make cheese sauce. She was cross because she likes green.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for reading with a mother’s eyes. Everyone else would have trusted a Wednesday jar; I would have.',
      outcome:
        'The online order may not swap anything with a red dot. In three months: 31 swaps stopped at the door, and none in the cupboard. She has found a green sauce made of peas.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 3,
    timeline: [
      [-1, '17:00', 'The shop swaps the brand. The note is on page two of the receipt.'],
      [0, '10:40', 'Jar open, spoon in hand. A colleague reads the label.'],
    ],
    questions: {
      procedures: ['partly', '"Check labels." The jar is the same every week, so the label is not read.'],
      staffing: ['yes', 'Enough for the group.'],
      training_support: ['yes', 'Allergy training done.'],
      escalation: ['yes', 'Stopped at once.'],
      environment: ['partly', 'The jars look alike.'],
      communication: ['no', 'Swaps are on page two of a receipt in a bag.'],
    },
    factors: [
      ['tl-design', 'likely', 'Same size, same green, other nuts.'],
      ['tl-supply', 'important', 'The shop may swap any item.'],
      ['stf-knowledge', 'helped_things_go_well', 'A parent’s habit of reading.'],
    ],
    wentWell: ['She read the label on a jar that is the same every week.'],
    findings: [
      {
        condition: 'The online order may swap brands, and the swap is told on page two of a receipt',
        effect: 'makes it likely that an allergen is in a jar everybody trusts',
        factors: ['tl-supply', 'tl-design'],
      },
    ],
    changes: [
      {
        title: 'No swaps on items with a red dot',
        words: 'No swaps allowed on items with a red dot; a driver’s list at the door.',
        action: 'forcing-function',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 14,
        measure: 'Swapped items with an allergen in the cupboard, at the weekly look',
        baseline: '2 of 4 weeks',
        done: { afterDays: 10, words: 'Set in the account. Members put on the dots.' },
        check: {
          afterDays: 100,
          verdict: 'effective',
          words: '0 of 12 weeks. 31 swaps turned away at the door.',
          count: 0,
          of: 12,
        },
      },
    ],
  },
  people: {
    to: 'The member with the allergy and her mother',
    words:
      'There were nuts in a sauce that you nearly ate. You did not. The shop may not swap it any more. Is pea green green enough?',
    answer: 'Nearly. More cheese.',
  },
}
