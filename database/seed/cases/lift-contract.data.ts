import type { Case } from '../case.ts'

export const liftContract: Case = {
  key: 'lift-contract',
  place: 'llys-y-ddraenen/first',
  daysAgo: 197,
  about: '11:50',
  title: 'Lift out for two days; six people could not come down',
  kind: 'incident',
  subcategory: 'environment.lift',
  harm: ['none', 'low'],
  triage: 'Third time this year. Six people lost their days, and one missed a clinic.',
  tellings: [
    {
      how: 'named',
      by: 'jocelyn-villanueva',
      kind: 'incident',
      afterHours: 5,
      words:
        'Lift is broken again since 11.50. Six tenants upstairs can not come to lunch. We carry 14 trays. One lady missed her eye appointment, she waited for it four months. She cried. Engineer says maybe tomorrow.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for the trays and for telling me about her eyes. I have rung the clinic: they will see her on Monday. I am coming up to have lunch on the first floor.',
      outcome:
        'The contract says four hours now, and they have kept to it three times of three. Lunch comes upstairs by itself when the lift is out. She had her eyes done and has seen your face properly, she says.',
    },
    {
      how: 'anonymous',
      kind: 'not-sure',
      afterHours: 26,
      words:
        'The lift was making a noise for a week before. I told the man who does the bins because he was there. Is there a proper place to say?',
      thankedAfterHours: 5,
      thanks:
        'There is, and we had not made it easy to find. Thank you. This is it, and there is a label in the lift from today.',
      outcome:
        'You heard it a week before. There is a code in the lift to tell us about a noise; it has been used twice, and both times the engineer came before it stopped.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 5,
    timeline: [
      [-7, '08:00', 'A new noise. Somebody mentions it to a contractor.', 'not-known-then'],
      [0, '11:50', 'The lift stops. Nobody is in it.'],
      [2, '10:10', 'Working again, after 46 hours.'],
    ],
    questions: {
      procedures: ['partly', 'The plan for a lift out is about evacuation and not about lunch or clinics.'],
      staffing: ['partly', 'Fourteen trays by stairs takes two people off the floor for an hour.'],
      training_support: ['yes', 'The evacuation chair was known.'],
      escalation: ['no', 'No place to report a noise.'],
      environment: ['no', 'One lift. Contract: two working days.'],
      communication: ['partly', 'Families found out by ringing.'],
    },
    factors: [
      ['org-resources', 'important', 'The contract allows two working days; the third time this year.'],
      ['tl-condition', 'likely', 'Noise for a week before.'],
    ],
    wentWell: ['Lunch went up, and so did the company.'],
    findings: [
      {
        condition: 'The contract allows two days, and a noise has nowhere to be reported',
        effect: 'makes it likely that people upstairs lose appointments and company',
        factors: ['org-resources', 'tl-condition'],
      },
    ],
    changes: [
      {
        title: 'Four-hour lift contract, and a code for odd noises',
        words: 'Four-hour contract with the landlord, and a code in the lift for "it sounds odd".',
        action: 'external-agreement',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Call-outs within four hours; appointments missed',
        baseline: '0 of 3; one missed',
        done: { afterDays: 58, words: 'Signed by the landlord.' },
        check: {
          afterDays: 160,
          verdict: 'effective',
          words: '3 of 3 within four hours. No appointment missed.',
          count: 3,
          of: 3,
        },
      },
    ],
  },
  people: {
    to: 'The six people on the first floor',
    words:
      'The lift left you upstairs for two days, and one of you missed a clinic. We are sorry. The engineer must now come within four hours, and lunch comes to you. What else would you miss most, if it happened again?',
    answer: 'The hairdresser. She says she will come up.',
  },
}
