import type { Case } from '../case.ts'

export const ynGymraeg: Case = {
  key: 'yn-gymraeg',
  place: 'llys-y-ddraenen/first',
  daysAgo: 96,
  about: '19:30',
  title: 'Pain that was not understood, because she said it in Welsh',
  kind: 'incident',
  subcategory: 'health.delayed_help',
  harm: ['low', 'low'],
  triage: 'When she is ill she has only Welsh. On three evenings a week nobody on that floor speaks it.',
  tellings: [
    {
      how: 'name-given',
      name: 'Lowri H',
      kind: 'incident',
      afterHours: 13,
      words:
        'Came on at 7.30am and she was in a state. Waterworks infection, burning all night. She had told them "mae’n llosgi" and they thought she meant the heating. They were lovely with her, they turned the heating down! When she is poorly her English goes. It is all there in her file, "first language Welsh", but not what to do.',
      thankedAfterHours: 2,
      thanks:
        'Diolch. They turned the heating down: that says everything, and nothing bad about anyone. The GP has been.',
      thread: [
        {
          afterDays: 10,
          words: 'If you could choose six phrases that everyone needs, which would they be?',
          reply:
            'Pain, burning, toilet, frightened, where does it hurt, and wait I will fetch someone who speaks Welsh.',
        },
      ],
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 4,
    timeline: [
      [0, '19:30', 'She says "mae’n llosgi" (it burns). The heating is turned down.'],
      [0, '23:50', 'She is restless. Tea, and company.'],
      [1, '07:30', 'A Welsh-speaking colleague comes on. GP by ten; antibiotics.'],
    ],
    questions: {
      procedures: ['partly', 'The active offer of Welsh is in the policy. At night it has nobody behind it.'],
      staffing: ['partly', 'Welsh speakers on four evenings of seven.'],
      training_support: ['partly', 'Six phrases are all it needed.'],
      escalation: ['partly', 'Nobody thought of ringing a Welsh speaker; there was no list.'],
      environment: ['yes', 'Her flat was warm and calm.'],
      communication: [
        'no',
        '"First language Welsh" in the file, and nothing about what happens when she is ill.',
      ],
    },
    factors: [
      ['per-communication', 'important', 'English goes when she is unwell; the plan does not say so.'],
      ['org-rota', 'likely', 'Three evenings a week without a Welsh speaker.'],
    ],
    wentWell: ['They stayed with her, and acted on what they understood.'],
    findings: [
      {
        condition:
          'The plan records a first language and not what happens to it when somebody is ill, and some evenings have no Welsh speaker',
        effect: 'makes it likely that pain is not understood until morning',
        factors: ['per-communication', 'org-rota'],
      },
    ],
    changes: [
      {
        title: 'A Welsh speaker to ring at any hour',
        words:
          'A Welsh speaker to ring at any hour, on every phone, paid; and one on each evening shift from the next rota.',
        action: 'redundancy',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 40,
        measure: 'Evenings with a speaker on shift or reached within five minutes',
        baseline: '4 of 7',
        done: { afterDays: 38, words: 'Five colleagues share it. Rota changed for two.' },
      },
      {
        title: 'Six phrases on the badge',
        words: 'Six phrases on a card, in Welsh and how they sound, made with the people who live here.',
        action: 'checklist',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 30,
        measure: 'Colleagues who can say and know the six',
        baseline: '7 of 16',
        done: { afterDays: 27, words: 'On the back of the badge. There is a song.' },
        check: {
          afterDays: 88,
          verdict: 'effective',
          words: '15 of 16, agency included.',
          count: 15,
          of: 16,
        },
      },
    ],
  },
  lesson: {
    afterDays: 32,
    title: 'Mae’n llosgi',
    happened: 'A tenant said "it burns" in Welsh. We thought it was the heating.',
    learnt: 'When she is ill her English goes. The file knew her language and not that.',
    changed: 'Six phrases on the badge, and a Welsh speaker to ring at any hour.',
    onShift: [
      'Whose second language goes when they are ill? Know before the night.',
      'Not sure? Ring the Welsh line on your phone.',
    ],
    question: 'She says something in Welsh that you do not know, and looks upset. What first?',
    answers: ['Guess and be kind', 'Say "arhoswch" and ring the Welsh line', 'Write it down for the morning'],
    right: 1,
    why: '“Arhoswch” means wait. A guess may be kind and still be about the heating.',
    teams: ['llys-y-ddraenen/first', 'llys-y-ddraenen/ground', 'llys-y-ddraenen/garden-room'],
  },
}
