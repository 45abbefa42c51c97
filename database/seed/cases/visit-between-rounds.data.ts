import type { Case } from '../case.ts'

export const visitBetweenRounds: Case = {
  key: 'visit-between-rounds',
  place: 'at-home/market',
  daysAgo: 826,
  about: '12:30',
  title: 'A lunch visit fell between two rounds',
  kind: 'incident',
  subcategory: 'visit.missed',
  harm: ['low', 'low'],
  response: 'walk-through',
  triage: 'Third visit lost in six weeks when it moved between rounds. It is the handing on, not the people.',
  tellings: [
    {
      how: 'named',
      by: 'nirmala-perera',
      kind: 'incident',
      afterHours: 6,
      words:
        'I come for tea visit and lunch is in the fridge, tablets for lunch also. She did not eat from breakfast and she is shaking. On my phone the lunch visit is on the other round, but their phone also did not have it. She thinks we forget her.',
      thankedAfterHours: 15,
      thanks:
        'Thank you for feeding her first and for looking at both phones. I am going to see her tomorrow and say sorry.',
      outcome:
        'You found the gap: a moved visit looked covered before anybody had it. Now it stays red until somebody takes it. In the year since, 412 visits moved and one was lost, when the phones were down. She knows that she was never forgotten.',
    },
    {
      how: 'anonymous',
      kind: 'incident',
      afterHours: 30,
      words:
        'Its about the lost lunch call. I work in the office. When you drag it across it goes green straight away even if the carer hasnt opened it. We are doing 40 of these on a bad morning with the phones going. I moved that one.',
      thankedAfterHours: 4,
      thanks:
        'Thank you for telling me how the screen behaves. Green before anyone has it would fool anybody at nine in the morning.',
      outcome:
        'It goes green when a person taps yes, and not before. You tried three versions and chose the one we have. There is a second coordinator from seven to ten as well. Thank you for owning the click; the colour was never yours.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [0, '07:50', 'Two colleagues ring in sick. 38 visits are moved between rounds in an hour.'],
      [0, '08:20', 'The lunch visit is moved and turns green. No phone has received it.', 'not-known-then'],
      [0, '12:30', 'The visit is due. Nobody comes.'],
      [0, '17:10', 'The tea visit finds her shaky and hungry. Hot meal; 111 advises on tablets.'],
    ],
    questions: {
      procedures: ['partly', 'The guide says "check it was received". It does not say how.'],
      staffing: ['no', 'One coordinator from seven to ten, with 38 moves and 61 calls.'],
      training_support: ['yes', 'Both coordinators know the tool well.'],
      escalation: ['partly', 'She has a pendant and did not like to use it "for lunch".'],
      environment: ['no', 'The screen shows green before anyone has accepted.'],
      communication: ['no', 'Nobody was told that nobody had it.'],
    },
    factors: [
      ['tl-digital', 'important', 'Green on moving, not on accepting. Three visits lost so in six weeks.'],
      ['env-busy', 'likely', '38 moves and 61 calls in an hour.'],
    ],
    wentWell: ['She was fed before anything was written down.'],
    findings: [
      {
        condition:
          'The rota shows a moved visit as covered before a person has accepted it, at the busiest hour of the day',
        effect: 'makes it likely that a visit is on nobody’s list',
        factors: ['tl-digital', 'env-busy'],
      },
    ],
    changes: [
      {
        title: 'A moved visit stays red until accepted',
        words:
          'A moved visit stays red until a person accepts it, and rings the coordinator after 20 minutes.',
        action: 'forcing-function',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 70,
        measure: 'Moved visits that nobody made',
        baseline: '3 of 210 in six weeks',
        done: {
          afterDays: 75,
          words: 'Live, five days late: the supplier’s first version made a noise nobody could bear.',
        },
        check: {
          afterDays: 440,
          verdict: 'effective',
          words: '1 of 412 in a year, when the network was down.',
          count: 411,
          of: 412,
        },
      },
      {
        title: 'A second coordinator from seven to ten',
        words: 'A second coordinator from seven to ten.',
        action: 'staffing-workload',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 45,
        measure: 'Calls answered within a minute before ten',
        baseline: '34 of 61',
        done: { afterDays: 40, words: 'In the rota from this week.' },
        check: {
          afterDays: 130,
          verdict: 'effective',
          words: '55 of 60 on the day that was looked at.',
          count: 55,
          of: 60,
        },
      },
    ],
  },
  lesson: {
    afterDays: 80,
    title: 'Green means somebody said yes',
    happened: 'A lunch visit was moved between rounds, and nobody came.',
    learnt: 'The screen said covered when it was only moved. It was the thirty-eighth move that morning.',
    changed: 'A visit is red until a person says yes.',
    onShift: ['Open and accept. It is not yours until you have.', 'A gap on your phone? Ring; do not guess.'],
    question: 'A visit appears on your phone while you are driving. When is it yours?',
    answers: ['When it appears', 'When you stop and tap yes', 'When the office rings'],
    right: 1,
    why: 'A visit that only appears can still be lost. When you say yes, the whole team can see that it is yours.',
    teams: ['at-home/market', 'at-home/north', 'at-home/riverside', 'at-home/double-up'],
  },
  people: {
    to: 'The person and her neighbour',
    words:
      'Nobody came at lunchtime, and you were hungry and thought we had forgotten you. We had not; our rota lost your visit. We are very sorry. It now stays red until someone has said yes. You may use your pendant for lunch. Will you?',
    answer: 'I have used it once. They were very nice about it.',
  },
}
