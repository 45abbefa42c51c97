import type { Case } from '../case.ts'

export const pairsTogether: Case = {
  key: 'pairs-together',
  place: 'at-home/double-up',
  daysAgo: 126,
  about: '08:00',
  title: 'One worker at a visit that needs two',
  kind: 'near-miss',
  subcategory: 'visit.double_up',
  harm: ['none', 'low'],
  triage:
    'She said no to hoisting alone. The rota had not given her a second pair of hands five times this month.',
  tellings: [
    {
      how: 'named',
      by: 'temitope-alabi',
      kind: 'near-miss',
      afterHours: 3,
      words:
        'Double-up, only me. Second carer was sent to a sick call on Market. Office said could you manage, I said no I will not hoist one person alone. He stayed in bed until 10.40. He was kind but his daughter was not happy. Fifth time this month on this run.',
      thankedAfterHours: 2,
      thanks:
        '"No" was right. Thank you, and thank you for counting. I have rung his daughter myself: that one is mine.',
      thread: [
        {
          afterDays: 30,
          kind: 'changed',
          words: 'From Monday pairs travel together, in one car, and cannot be split by the tool.',
          reply: 'Very good. It is nicer as well, we can talk between.',
        },
      ],
      outcome:
        'You said no, and you counted. Pairs share a car and the rota cannot split them. In three months one visit for two began with one: a breakdown, and the app told the office before you would have had to. His daughter asked for your name so that she could thank you; I said I would ask you first.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [0, '07:20', 'Second worker is moved to cover sickness on Market.'],
      [0, '08:00', 'One worker arrives. She is asked whether she can manage, and says no.'],
      [0, '10:40', 'Second worker arrives; he gets up.'],
    ],
    questions: {
      procedures: ['yes', 'Two for a hoist is clear, and was kept to.'],
      staffing: ['no', 'Pairs are the first to be split when someone is off.'],
      training_support: ['yes', 'She knew and said so.'],
      escalation: ['partly', '"Can you manage" is what the office asks when it has nothing else.'],
      environment: ['no', 'The tool lets a visit for two begin with one.'],
      communication: ['partly', 'His daughter was not rung until nine.'],
    },
    factors: [
      ['org-rota', 'important', 'Five splits in a month on this round.'],
      ['tl-digital', 'likely', 'A visit for two can begin with one signed in.'],
      ['tm-speakup', 'helped_things_go_well', 'She said no.'],
    ],
    wentWell: ['She said no, and nobody argued.'],
    findings: [
      {
        condition: 'Pairs are planned as two single workers, so they are the first to be split',
        effect: 'makes it likely that one person arrives at a visit for two',
        factors: ['org-rota', 'tl-digital'],
      },
    ],
    changes: [
      {
        title: 'Pairs travel together',
        words: 'Pairs travel together and are one unit in the rota; a visit for two cannot begin with one.',
        action: 'forcing-function',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 35,
        measure: 'Visits for two begun with one, per month',
        baseline: '5',
        done: { afterDays: 33, words: 'Three pairs, three cars.' },
        check: {
          afterDays: 122,
          verdict: 'effective',
          words: '1 in three months: a breakdown, and the app said so at once.',
        },
      },
    ],
  },
  lesson: {
    afterDays: 40,
    title: '"No, I will not hoist alone"',
    happened: 'One worker came to a visit for two, was asked whether she could manage, and said no.',
    learnt: 'Pairs were the first thing the rota split.',
    changed: 'Pairs are one unit and share a car.',
    onShift: ['One of you? It does not begin.', 'The office will not ask whether you can manage.'],
    question: 'Your partner is ten minutes late for a hoist. What happens?',
    answers: [
      'You start and take care',
      'You wait; the app has told the office',
      'You ask the family to help',
    ],
    right: 1,
    why: 'The app tells the office by itself, so that you need not. A family member is not the second worker.',
    teams: ['at-home/double-up', 'at-home/market', 'stonechat/heron'],
  },
  people: {
    to: 'The person and his daughter',
    words:
      'You stayed in bed until late in the morning five times in a month, because only one of us had been sent. We are sorry. Your two carers now travel together. Has everyone come in twos since?',
  },
}
