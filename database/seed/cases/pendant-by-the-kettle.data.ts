import type { Case } from '../case.ts'

export const pendantByTheKettle: Case = {
  key: 'pendant-by-the-kettle',
  place: 'at-home/north',
  daysAgo: 566,
  about: '07:10',
  title: 'On the kitchen floor from four until seven',
  kind: 'incident',
  subcategory: 'fall.found_on_floor',
  harm: ['moderate', 'low'],
  triage: 'Three hours on the floor, and a carer who had to choose whom to leave.',
  tellings: [
    {
      how: 'named',
      by: 'kudzai-moyo',
      kind: 'incident',
      afterHours: 5,
      atRiskNow: true,
      words:
        'First call. She was on the kitchen floor since about 4, pendant by the kettle because she takes it off to wash. Very cold. Ambulance 85 minutes. Office said can you leave her with the neighbour and do your next, I said no. My next lady got her insulin visit 50 minutes late. I did not know what was right.',
      thankedAfterHours: 4,
      thanks:
        'You were right to stay. You were put in front of a choice that is not yours to make on a kitchen floor. I am sorry. She has a cracked hip and is warm and talking; she asked me to say thank you for the song.',
      outcome:
        'There is a "stay" button now. The office gets your next three visits and has ten minutes to place them. It has been pressed 19 times; nobody’s insulin has been late. She wears a wrist alarm in the shower and calls it her watch.',
    },
  ],
  madeSafe:
    'She is in hospital. Her neighbour has the cat. Visits for the other two people were covered by nine.',
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 5,
    timeline: [
      [0, '04:00', 'She falls getting a drink. The pendant is by the kettle; she takes it off to wash.'],
      [0, '07:10', 'The first visit finds her. 999.'],
      [0, '07:30', 'The office asks whether the next visit can be made. The carer stays.'],
      [0, '08:20', 'Insulin visit for another person, 50 minutes late, by the coordinator herself.'],
      [0, '08:35', 'Ambulance.'],
    ],
    questions: {
      procedures: ['no', 'Nothing says what happens to the next visits when somebody has to stay.'],
      staffing: ['no', 'No room to spare on the round before nine.'],
      training_support: ['yes', 'She knew not to move her and how to keep her warm.'],
      escalation: ['partly', 'She reached the office; the office had no plan.'],
      environment: ['no', 'A pendant that cannot get wet comes off twice a day.'],
      communication: ['yes', 'Family and GP told by nine.'],
    },
    factors: [
      [
        'tl-suitability',
        'important',
        'The pendant is not waterproof. 11 of 40 people take theirs off to wash.',
      ],
      ['org-escalation-route', 'important', 'No plan for "I have to stay".'],
      ['tsk-lone', 'likely', 'Alone, with a choice between two people.'],
    ],
    wentWell: ['She stayed, kept her warm, and sang.'],
    findings: [
      {
        condition: 'Pendants that cannot get wet come off twice a day',
        effect: 'makes a long wait on the floor more likely',
        factors: ['tl-suitability'],
      },
      {
        condition: 'The round has no plan for when a carer has to stay',
        effect: 'makes it likely that they must choose between two people',
        factors: ['org-escalation-route', 'tsk-lone'],
      },
    ],
    changes: [
      {
        title: 'Waterproof wrist alarms',
        words: 'Waterproof wrist alarms offered to the 40 people who live alone, with the council.',
        action: 'usability-tested-kit',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 90,
        measure: 'People wearing an alarm in the shower',
        baseline: '29 of 40',
        done: {
          afterDays: 88,
          words: '36 said yes. Four prefer what they have, and that is their choice.',
        },
        check: {
          afterDays: 200,
          verdict: 'effective',
          words: '37 of 40 at the next visit.',
          count: 37,
          of: 40,
        },
      },
      {
        title: 'A “stay” button',
        words: '"Stay" button: the office takes the next three visits.',
        action: 'software',
        owner: 'quality-lead',
        finding: 1,
        dueAfterDays: 60,
        measure: 'Time-critical visits late when somebody stays',
        baseline: '1 of 1',
        done: { afterDays: 55, words: 'On all phones. Tried with four carers first.' },
        check: {
          afterDays: 200,
          verdict: 'effective',
          words: 'Pressed 19 times in five months. No time-critical visit late.',
          count: 19,
          of: 19,
        },
      },
    ],
  },
  lesson: {
    afterDays: 62,
    title: 'You may stay',
    happened: 'A carer found somebody on the floor, and had to choose between her and the next visit.',
    learnt: 'Pendants came off to wash. The round had no plan for staying.',
    changed: 'Waterproof alarms, and a button that says "I am staying".',
    onShift: [
      'Somebody needs you? Press stay. The next three visits are ours.',
      'Is the alarm on the wrist, and not on the hook?',
    ],
    question: 'You are with somebody on the floor and your next visit is insulin. What do you do?',
    answers: ['Press stay', 'Ask the neighbour to sit with them', 'Do the insulin and come back'],
    right: 0,
    why: 'Staying is care, and the office can place three visits faster than you can choose.',
    teams: ['at-home/north', 'at-home/riverside', 'at-home/market', 'llys-y-ddraenen/ground'],
  },
  people: {
    to: 'The person and her daughter',
    words:
      'You were on your kitchen floor for three hours. We are so sorry. The pendant had to come off when you washed; the new one need not. Is it comfortable? Would a look-in at night help?',
    answer: 'No night visits, thank you, I like my sleep. The watch is good.',
  },
}
