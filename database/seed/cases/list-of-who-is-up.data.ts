import type { Case } from '../case.ts'

export const listOfWhoIsUp: Case = {
  key: 'list-of-who-is-up',
  place: 'merrowfold/damson',
  daysAgo: 428,
  about: '06:10',
  title: 'People woken early so that they are up by eight',
  kind: 'incident',
  subcategory: 'dignity.choice',
  harm: ['none', 'low'],
  triage: 'Told to us about one person, and very likely true of more. How did it come to be like this?',
  tellings: [
    {
      how: 'anonymous',
      kind: 'not-sure',
      afterHours: 6,
      words:
        'We have a list on nights of eight people to get up before days come. It starts at 5.30. Some of them are fast asleep. One lady cries every time and pushes us away. If we dont do the list days are angry because then they are behind. Nobody says it out loud but it is like that. I dont think it is right and I dont want to fall out with days.',
      thankedAfterHours: 20,
      thanks:
        'Thank you for saying it out loud. I did not know about the list, and it is my job to know. I would like to change it without nights and days falling out. You do not have to say who you are.',
      thread: [
        {
          afterDays: 3,
          words: 'When did the list begin, do you know?',
          reply: 'I think when breakfast moved to 8 because the cook starts early. Before that it was 9.',
        },
      ],
      outcome:
        'There is no list. Breakfast is from half seven to half ten. We asked 14 people: two like to be up by seven, and they are. Upset mornings on Damson went from 19 in a month to 5. Days told us they had never wanted the list either. You were braver than you know.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [-240, '08:00', 'Breakfast moves from nine to eight to fit the cook’s hours.', 'not-known-then'],
      [-200, '05:30', 'A list of people to be up by eight begins on nights. Nobody remembers who wrote it.'],
      [0, '06:10', 'A lady pushes a hand away when woken. She settles when she wakes by herself at nine.'],
    ],
    questions: {
      procedures: ['partly', 'Plans say when people like to get up. The list says otherwise.'],
      staffing: ['no', 'Between seven and ten there are six for 14 people, and everyone is wanted at once.'],
      training_support: ['yes', 'Colleagues know what the upset means and say so.'],
      escalation: [
        'no',
        'Nights had nowhere to say that the list was wrong without it seeming to be about days.',
      ],
      environment: ['yes', 'Rooms are warm and quiet.'],
      communication: ['no', 'The manager did not know of the list.'],
    },
    factors: [
      [
        'org-change',
        'important',
        'Breakfast moved for the cook’s hours; nobody asked what that would do at six.',
      ],
      ['tm-speakup', 'important', 'Five of six night colleagues had not felt able to raise it.'],
      ['org-culture', 'likely', 'Nights and days each thought that the other wanted it.'],
    ],
    wentWell: ['Colleagues stopped when somebody said no, list or no list.'],
    findings: [
      {
        condition: 'Breakfast ends at half past eight, and the day shift starts with everyone wanted at once',
        effect: 'makes it likely that people are woken before they want to be',
        factors: ['org-change', 'org-culture'],
      },
    ],
    changes: [
      {
        title: 'Breakfast for three hours',
        words: 'Breakfast from half past seven to half past ten. A second cook for the late hour.',
        action: 'staffing-workload',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 40,
        measure: 'Upset mornings on Damson in a month',
        baseline: '19',
        done: { afterDays: 38, words: 'In place. The list was taken down with everybody there.' },
        check: {
          afterDays: 100,
          verdict: 'effective',
          words: '5 in a month; 19 before. Held at six months.',
        },
      },
    ],
  },
  lesson: {
    afterDays: 50,
    title: 'Nobody wanted the list',
    happened: 'People were woken from half past five to be up by eight. One lady cried each morning.',
    learnt: 'Breakfast had moved an hour. Nights and days each thought the other wanted the list.',
    changed: 'Breakfast runs for three hours, and people get up when they wake.',
    onShift: ['Asleep? Leave them be.', 'If a habit looks odd, ask where it came from.'],
    question: 'Days are behind at half past nine. What matters most?',
    answers: ['That everyone is up', 'That people are up when they want to be', 'That the beds are made'],
    right: 1,
    why: 'Nothing happens at ten that matters more than how somebody’s day begins.',
    teams: ['merrowfold/damson', 'merrowfold/medlar', 'merrowfold/quince'],
  },
  people: {
    to: 'The resident and her son',
    words:
      'For some months we woke you before you wanted to be woken. We are sorry; it was our timetable and not your wish. You get up when you like. Is nine right?',
    answer: 'Mum is a different woman before lunch. Thank you for owning up to it.',
  },
}
