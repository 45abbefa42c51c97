import type { Case } from '../case.ts'

export const theLetter: Case = {
  key: 'the-letter',
  place: 'tannery-yard/yard',
  daysAgo: 244,
  about: '22:45',
  title: 'A letter, and a very bad night',
  kind: 'incident',
  subcategory: 'distress.self_harm',
  harm: ['low', 'moderate'],
  response: 'round-table',
  triage:
    'She is safe. What would have made that letter land more softly, and that night less lonely for both of them?',
  tellings: [
    {
      how: 'named',
      by: 'aleksandra-dimitrova',
      kind: 'incident',
      afterHours: 9,
      words:
        'She came to me at night and showed her arm. There was a letter about her benefits that says they will stop. She read it alone in her room. I cleaned the arm, we rang crisis line, they were engaged 40 minutes. We made toast. I was sleep-in, alone, I did not sleep.',
      thankedAfterHours: 2,
      thanks:
        'You listened, and you made toast at midnight. Thank you. Please go home now; your shift tonight is covered and paid. Our supporter will ring at four, if you would like.',
      outcome:
        'The letter was a mistake and the benefit did not stop. She has a plan in her own words, and a nurse’s number that is answered at night: rung three times, answered three times. And anybody on a sleep-in can now wake a second person and be paid for the night. Thank you for the toast; it is in her plan.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 5,
    timeline: [
      [0, '16:00', 'Letter comes: her benefit "will end". She reads it by herself.', 'not-known-then'],
      [0, '22:45', 'She shows her arm to the sleep-in worker.'],
      [0, '23:00', 'Crisis line engaged for 40 minutes. Toast.'],
      [1, '09:00', 'Community nurse sees her. The benefits office rings: the letter was an error.'],
    ],
    questions: {
      procedures: ['partly', 'The night plan says "ring the crisis line" and stops there.'],
      staffing: ['partly', 'One, asleep by design. Nobody to call on.'],
      training_support: ['partly', 'She had no practice in what to say, and did it well.'],
      escalation: ['no', 'One number, engaged.'],
      environment: ['yes', 'The house was calm.'],
      communication: ['no', 'Letters that frighten come without anybody knowing.'],
    },
    factors: [
      ['ext-commissioning', 'likely', 'A sleep-in is paid as if nobody will wake.'],
      ['org-escalation-route', 'important', 'One number for the worst nights.'],
      ['per-distress', 'important', 'She had said that brown envelopes frighten her.'],
    ],
    wentWell: ['She came to somebody. She was met without questions.'],
    findings: [
      {
        condition: 'A sleep-in worker has one number to ring and nobody to wake',
        effect: 'makes a bad night lonelier and longer for two people',
        factors: ['org-escalation-route', 'ext-commissioning'],
      },
    ],
    changes: [
      {
        title: 'A night plan in her own words',
        words:
          'A plan she wrote herself: brown envelopes are opened together, with tea; who to ring, in order.',
        action: 'coproduced-plan',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 14,
        measure: 'She says that nights are manageable (her own scale, 1 to 5)',
        baseline: '1',
        done: { afterDays: 13, words: 'Written by her, with her nurse. On her wall.' },
        check: {
          afterDays: 100,
          verdict: 'effective',
          words: '4 at three months: "4 because of the cat".',
        },
      },
      {
        title: 'Somebody to wake, and a number that is answered',
        words:
          'A waking second for any sleep-in, and a nurse’s night number agreed with the mental health team.',
        action: 'external-agreement',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 50,
        measure: 'Night calls answered within ten minutes',
        baseline: '0 of 1',
        done: { afterDays: 54, words: 'Signed. Four days late, waiting for the trust.' },
        check: {
          afterDays: 130,
          verdict: 'effective',
          words: '3 of 3 answered within ten minutes.',
          count: 3,
          of: 3,
        },
      },
    ],
  },
  people: {
    to: 'The tenant',
    words:
      'You had a very bad night because of a letter. Thank you for coming to us. The plan is yours; change it when you like. Is four still right?',
    answer: 'Five on Fridays.',
  },
}
