import type { Case } from '../case.ts'

export const mattressDial: Case = {
  key: 'mattress-dial',
  place: 'stonechat/heron',
  daysAgo: 905,
  about: '10:20',
  title: 'Deep pressure damage under a mattress on the wrong setting',
  kind: 'incident',
  subcategory: 'skin.pu3',
  harm: ['moderate', 'low'],
  triage: 'Category 3, and it was ours to prevent. The family have been told and know that we are looking.',
  tellings: [
    {
      how: 'named',
      by: 'leanne-hartshorn',
      kind: 'incident',
      afterHours: 2,
      words:
        'The sore on his bottom has gone deep, I could see into it when we changed the dressing. The pump was on 100 kg and he is about 52. It is a dial on the end of the bed and it gets knocked when you push the bed back. We have been turning him like the chart says.',
      thankedAfterHours: 22,
      thanks:
        'Thank you. You turned him as the chart says, and you looked at the dial. I have told his family and the nurse is with him now. I would like the engineer to hear what you said about the bed.',
      outcome:
        'The dial is gone: the new pumps weigh the person. In the year since, two category 2 sores began here, and no deeper ones; there were seven before. His healed in five months. He had you to thank for that, and so do we.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 4,
    timeline: [
      [-30, '11:00', 'He loses weight after a chest infection: 61 to 52 kg.'],
      [
        -21,
        '09:00',
        'The bed is pushed back after the floor is cleaned. The dial turns to 100.',
        'not-known-then',
      ],
      [-6, '14:00', 'Skin broken; dressing begins. Turns every three hours, as written.'],
      [0, '10:20', 'The sore is deep. The dial is seen.'],
    ],
    questions: {
      procedures: ['partly', 'Turns are clear and were done. Nothing says who looks at the dial.'],
      staffing: ['yes', 'Turns were done on time, day and night.'],
      training_support: ['partly', 'Five of seven had not been shown the dial.'],
      escalation: ['yes', 'Tissue viability was asked on the second day.'],
      environment: ['no', 'The dial faces the wall, has no lock, and sits where the bed is pushed.'],
      communication: ['partly', 'The new weight went to the dietitian and not to the bed.'],
    },
    factors: [
      ['tl-design', 'important', 'A dial without a lock at bumper height; 6 of 16 were on the wrong weight.'],
      ['per-health', 'likely', 'Nine kilograms lost in a month after an infection.'],
      ['org-training-system', 'possible', 'The supplier’s visit was for day colleagues only.'],
    ],
    wentWell: ['Turns were done on time, and somebody looked at the dial.'],
    findings: [
      {
        condition: 'The mattress setting is a dial without a lock that the bed knocks when it is pushed back',
        effect: 'makes it likely that a person lies for weeks on a mattress that is too hard',
        factors: ['tl-design'],
      },
    ],
    changes: [
      {
        title: 'Mattress pumps that weigh the person',
        words: 'Pumps that weigh the person and set themselves, tried on nights before buying.',
        action: 'usability-tested-kit',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 90,
        measure: 'Mattresses on the right setting; new sores of category 2 or above in a year',
        baseline: '10 of 16; seven sores',
        done: {
          afterDays: 96,
          words: 'All 16 changed. Nights preferred the second of three, so that is the one.',
        },
        check: {
          afterDays: 460,
          verdict: 'effective',
          words: '16 of 16 right at four looks. Two new sores of category 2 in a year, none deeper.',
          count: 16,
          of: 16,
        },
      },
      {
        title: 'A weight change reaches bed, sling and medicines',
        words: 'A weight change in the plan sends the nurse a task: bed, sling, medicines.',
        action: 'software',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 120,
        measure: 'Weight changes over 5 % with all three looked at in two days',
        baseline: '1 of 8',
        done: { afterDays: 110, words: 'Live in the care record.' },
        check: {
          afterDays: 300,
          verdict: 'effective',
          words: '21 of 23 in six months.',
          count: 21,
          of: 23,
        },
      },
    ],
  },
  lesson: {
    afterDays: 45,
    title: 'Turned on time, on the wrong setting',
    happened:
      'A deep sore formed, though he was turned on time. The mattress was set for somebody twice his weight.',
    learnt: 'The dial had no lock, and the bed knocked it. When he lost weight, the bed was not told.',
    changed: 'Pumps that weigh the person; a weight change now reaches the bed, the sling and the medicines.',
    onShift: ['Look at the pump when you turn.', 'Thinner? Think bed, sling, tablets.'],
    question: 'He has lost six kilograms. Besides food, what do you look at?',
    answers: ['Bed, sling and medicines', 'His clothes', 'Nothing until the next weigh-in'],
    right: 0,
    why: 'A mattress, a sling and a dose are all set for a weight. When it changes, so do they.',
    teams: ['stonechat/heron', 'stonechat/kestrel', 'stonechat/plover', 'merrowfold/medlar'],
  },
  people: {
    to: 'The gentleman and his family',
    words:
      'You had a deep and painful sore, because the mattress under you was set for a much heavier person. We turned you as planned and did not see the dial. We are deeply sorry. All our mattresses now set themselves. We wrote to you at the time with what we knew; this is the rest. Please ask us anything at all.',
    answer: 'We were angry. We are less so now. He sleeps well on the new one.',
  },
}
