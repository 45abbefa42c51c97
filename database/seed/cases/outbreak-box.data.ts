import type { Case } from '../case.ts'

export const outbreakBox: Case = {
  key: 'outbreak-box',
  place: 'merrowfold/damson',
  daysAgo: 640,
  about: '05:30',
  title: 'Sickness bug spread to nine people in three days',
  kind: 'incident',
  subcategory: 'infection.outbreak',
  harm: ['low', 'low'],
  triage:
    'Nine people and four colleagues. It spread faster than last year, so let us find out what was different.',
  tellings: [
    {
      how: 'named',
      by: 'esi-osei-mensah',
      kind: 'incident',
      afterHours: 2,
      atRiskNow: true,
      words:
        'Two more with D and V this morning, that makes five. No red bags since 3am, using yellow. The chlorine tablets are locked in the store and the key is with days. I am doing soap and water and keeping doors shut.',
      thankedAfterHours: 2,
      thanks: 'I am bringing the key and the bags myself. Soap and doors is exactly right. Thank you.',
      outcome:
        'You told us the key was with days. There is a sealed box on each unit now, and nobody needs a key for it. The next bug was three people, not nine. Thank you for that night.',
    },
  ],
  madeSafe: 'Key and bags brought at seven. Unit closed to visitors; health protection team rung at nine.',
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 6,
    timeline: [
      [-1, '22:10', 'First two people unwell.'],
      [0, '03:00', 'Red bags run out. Chlorine is in the locked store; the key is with the day shift.'],
      [0, '09:00', 'Health protection team rung. Unit closed to visitors.'],
      [3, '12:00', 'Nine people and four colleagues have been unwell. No new cases after this.'],
    ],
    questions: {
      procedures: ['yes', 'The outbreak page is clear and was followed.'],
      staffing: ['no', 'Two colleagues worked with early signs: sick pay starts on day four.'],
      training_support: ['yes', 'Everyone asked could say why soap and not gel.'],
      escalation: ['partly', 'The health protection number was rung at nine; it is answered all night.'],
      environment: ['no', 'Chlorine and bags behind a lock that nights cannot open.'],
      communication: ['yes', 'Families were rung the same morning.'],
    },
    factors: [
      ['tl-availability', 'important', 'No bags or chlorine from three until nine.'],
      ['org-resources', 'important', 'Sick pay from day four; two people came in unwell because of it.'],
    ],
    wentWell: ['Doors shut and people kept company in their rooms from the first hour.'],
    findings: [
      {
        condition: 'Night colleagues cannot reach outbreak supplies, and sick pay starts on day four',
        effect: 'makes it more likely that a bug spreads on the first night',
        factors: ['tl-availability', 'org-resources'],
      },
    ],
    changes: [
      {
        title: 'Sealed outbreak box on each unit',
        words: 'A sealed outbreak box on each unit, four days’ worth, no lock.',
        action: 'redundancy',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 21,
        measure: 'Boxes complete at the monthly look',
        baseline: 'None',
        done: { afterDays: 19, words: 'Three boxes, with a seal that shows when one has been opened.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '9 of 9 complete over three months.',
          count: 9,
          of: 9,
        },
      },
      {
        title: 'Sick pay from the first day',
        words: 'Sick pay from the first day for sickness and diarrhoea, at all services.',
        action: 'leadership-act',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Colleagues who stayed away for 48 hours when unwell',
        baseline: '2 of 4',
        done: { afterDays: 60, words: 'In the contract from this month.' },
        check: {
          afterDays: 330,
          verdict: 'effective',
          words: 'The next time: 3 people unwell, and 5 of 5 colleagues stayed away for 48 hours.',
          count: 5,
          of: 5,
        },
      },
    ],
  },
  people: {
    to: 'The people of Damson unit and their families',
    words:
      'A sickness bug went round your corridor and it was a miserable week. We are sorry. We were short of supplies on the first night, and now we cannot be. If you were lonely in your room, tell us what would help another time.',
    answer: 'A phone that reaches the bed, please.',
  },
}
