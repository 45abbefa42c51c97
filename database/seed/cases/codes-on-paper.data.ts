import type { Case } from '../case.ts'

export const codesOnPaper: Case = {
  key: 'codes-on-paper',
  place: 'at-home/market',
  daysAgo: 262,
  about: '15:40',
  title: 'Rota sheet with key-safe codes left on a bus',
  kind: 'incident',
  subcategory: 'info_gov.lost',
  harm: ['none', 'none'],
  triage: 'Told within ten minutes, so the codes were changed in time. Why was it on paper?',
  tellings: [
    {
      how: 'named',
      by: 'fiona-garside',
      kind: 'incident',
      afterHours: 1,
      atRiskNow: true,
      words:
        'I left my sheet on the 42 bus. Seven addresses and four key codes. I write them down because the app hides the code while you are still getting the gloves on. I am so sorry, ringing you as well.',
      thankedAfterHours: 1,
      thanks:
        'Thank you for ringing within ten minutes. Two of us are out changing codes now. Please don’t be sorry; tell me more about the gloves.',
      outcome:
        'All four codes were changed in two hours and the bus company found the sheet. The code now stays up while you are inside. We asked around: 14 of 22 had been writing codes down, and last month nobody was. Your ten minutes protected four people.',
    },
  ],
  madeSafe: 'Four codes changed within two hours; all seven people rung.',
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 3,
    timeline: [
      [0, '15:40', 'The sheet is left on the bus.'],
      [0, '15:50', 'She rings the office.'],
      [0, '17:45', 'Four codes changed; seven people rung.'],
      [1, '10:00', 'The sheet comes back from the bus company.'],
    ],
    questions: {
      procedures: ['partly', '"Do not write codes down." It cannot be done with gloves on.'],
      staffing: ['yes', 'Not a matter of numbers.'],
      training_support: ['yes', 'Data protection training done.'],
      escalation: ['yes', 'Ten minutes.'],
      environment: ['no', 'The app hides the code after 60 seconds.'],
      communication: ['yes', 'People were told the same afternoon.'],
    },
    factors: [
      ['tl-digital', 'important', 'The code disappears after 60 seconds.'],
      ['tsk-workaround', 'important', '14 of 22 write codes down.'],
    ],
    wentWell: ['She rang within ten minutes.'],
    findings: [
      {
        condition: 'The app hides the code after a minute, which is sooner than anybody can use it',
        effect: 'makes it likely that codes are kept on paper',
        factors: ['tl-digital', 'tsk-workaround'],
      },
    ],
    changes: [
      {
        title: 'The code stays up during the visit',
        words:
          'The code stays on the screen from arrival until the visit starts; rota sheets are not printed.',
        action: 'software',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 40,
        measure: 'Carers who write codes down (asked without names)',
        baseline: '14 of 22',
        done: { afterDays: 39, words: 'Live. The printer in the hall has gone.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '0 of 21 asked without names.',
          count: 0,
          of: 21,
        },
      },
    ],
  },
  people: {
    to: 'The seven people on the sheet',
    words:
      'A sheet with your address was left on a bus. We rang you that day, and changed your key-safe number if it was on it. It came back, and the Information Commissioner’s rules were followed. Do you have any worry about it that we have not answered?',
    answer: 'None. Thank you for ringing so quick.',
  },
}
