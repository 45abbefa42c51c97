import type { Case } from '../case.ts'

export const painAtNight: Case = {
  key: 'pain-at-night',
  place: 'stonechat/plover',
  daysAgo: 655,
  about: '02:30',
  title: 'Pain at night that the chart could not hear',
  kind: 'near-miss',
  subcategory: 'medication.prn',
  harm: ['low', 'low'],
  triage: 'Night colleagues saw pain in somebody who cannot say so. Are there others?',
  tellings: [
    {
      how: 'named',
      by: 'abena-frimpong',
      kind: 'not-sure',
      afterHours: 6,
      words:
        'A lady in 27 is in pain at night, I am sure. When we turn her she holds her breath and grips the sheet. The paracetamol is only if she asks and she can not ask since the stroke. Ten nights no dose. In the day she is in her chair and looks fine.',
      thankedAfterHours: 12,
      thanks:
        'Thank you for reading her breath and her hands. The GP is coming today, and I will show her your words.',
      outcome:
        'She has a dose before the night turns now, and her face is quiet. We looked at everybody who cannot ask: 9 of 14 had "if asks" on the sheet. All 14 now say what pain looks like for that person; nights wrote most of them.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 3,
    timeline: [
      [-10, '02:30', 'Grip and held breath at the turn, each night; written in the night notes.'],
      [-10, '11:00', 'The doctor’s round is by day, when she is comfortable.'],
      [0, '08:30', 'A night worker tells us.'],
    ],
    questions: {
      procedures: ['no', 'As-needed sheets say "if asks" for people who cannot.'],
      staffing: ['yes', 'Enough on nights to see it.'],
      training_support: ['partly', 'The pain face chart is used on Kestrel and not on Plover.'],
      escalation: ['partly', 'Night notes are read by nights.'],
      environment: ['yes', 'Nothing in the room stood in the way.'],
      communication: ['no', 'The GP’s round is at eleven, and night notes are not part of it.'],
    },
    factors: [
      ['per-communication', 'important', 'She cannot ask. No sheet says what her pain looks like.'],
      ['tsk-mar', 'important', '9 of 14 as-needed sheets say "if asks" for people who cannot.'],
    ],
    wentWell: ['Night colleagues saw it and wrote it down ten nights running.'],
    findings: [
      {
        condition:
          'As-needed sheets wait for a person to ask who cannot ask, and night notes do not reach the GP’s round',
        effect: 'makes it likely that pain at night goes without relief',
        factors: ['tsk-mar', 'per-communication'],
      },
    ],
    changes: [
      {
        title: '“What pain looks like for me” sheet',
        words: 'As-needed sheet with "what pain looks like for me", written by those who see it.',
        action: 'documentation',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 30,
        measure: 'People who cannot ask, with such a sheet',
        baseline: '5 of 14',
        done: { afterDays: 27, words: '14 written, 10 of them by nights.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '15 of 15, a new person included. Night notes are first on the GP’s round.',
          count: 15,
          of: 15,
        },
      },
    ],
  },
  people: {
    to: 'The resident in room 27 and her sister',
    words:
      'You were in pain at night and could not tell us, and our chart waited for you to ask. We are sorry. A colleague saw it in your hands. Are your nights better?',
    answer: 'She squeezed my hand twice when I read it to her. That is yes.',
  },
}
