import type { Case } from '../case.ts'

export const hoistCharger: Case = {
  key: 'hoist-charger',
  place: 'merrowfold/medlar',
  daysAgo: 19,
  about: '07:25',
  title: 'Hoist battery flat when somebody needed to get up',
  kind: 'near-miss',
  subcategory: 'moving_handling.hoist',
  harm: ['none', 'low'],
  triage: 'Fourth flat battery in four months on this floor. The last fix was a notice, and it has not held.',
  tellings: [
    {
      how: 'anonymous',
      kind: 'incident',
      afterHours: 3,
      words:
        'The hoist battery was flat again so we waited 40 minutes to help a resident up. He missed his breakfast and was upset. Spare is in the office and that is locked at night.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for telling us so quickly, and for staying with him. I’m sorry you were left without what you needed. I’ll walk the night round on Friday.',
      thread: [
        {
          afterDays: 2,
          words: 'I walked it with the night team. Where would you put the spare, if it was up to you?',
          reply:
            'In the bathroom store on Medlar, where the slings are. Nobody on nights has the office key.',
        },
      ],
    },
    {
      how: 'name-given',
      name: 'Ania, nights',
      kind: 'near-miss',
      afterHours: 26,
      words:
        'About the battery: charger light is off because the plug is behind the hoover charger. Somebody takes it out in the evening. I put it back when I see.',
      thankedAfterHours: 4,
      thanks:
        'Thank you, that is the missing piece: the plug comes out in the evening. I will come and look.',
      thread: [
        {
          afterDays: 3,
          words: 'When you see it unplugged again, could you send a photo of it, without anybody in it?',
          reply: 'Like this. It was twenty past nine.',
          photo: 'charger-unplugged.jpg',
        },
      ],
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 5,
    timeline: [
      [-1, '20:30', 'The charger is unplugged so that the floor cleaner can charge.', 'not-known-then'],
      [0, '07:25', 'The hoist stops on the way up. He is lowered by hand and waits 40 minutes.'],
      [0, '08:05', 'A battery is brought from the office when the day lead unlocks it.'],
    ],
    questions: {
      procedures: [
        'partly',
        'The charging list is on the office wall; the hoist lives on Medlar. Nights cannot see it.',
      ],
      staffing: ['yes', 'Two for the lift, as planned.'],
      training_support: ['partly', 'Agency colleagues have not been shown the spare battery.'],
      escalation: ['not-known', 'We have asked in the thread whether nights know whom to ring.'],
      environment: ['no', 'One socket for two chargers.'],
      communication: ['partly', 'The cleaner and the night team do not meet.'],
    },
    factors: [
      ['tl-availability', 'important', 'The spare is behind a locked door from eight to eight.'],
      ['env-layout', 'likely', 'One socket serves the hoist and the floor cleaner.'],
      ['org-previous-learning', 'likely', 'A notice went up after the last one; it is behind the door.'],
    ],
    wentWell: ['They stayed, explained, and told us the same morning.'],
  },
}
