import type { Case } from '../case.ts'

export const oneListOfTextures: Case = {
  key: 'one-list-of-textures',
  place: 'merrowfold/kitchen',
  daysAgo: 704,
  weekday: 'Monday',
  about: '12:35',
  title: 'Choked on a sandwich that was meant for someone else',
  kind: 'incident',
  subcategory: 'swallowing.choking',
  harm: ['moderate', 'low'],
  triage:
    'He could have died. The list in the kitchen and the plan said different things, so this can happen again.',
  tellings: [
    {
      how: 'named',
      by: 'marilou-bautista',
      kind: 'incident',
      afterHours: 3,
      words:
        'He choked on ham sandwich at lunch, the sandwich was on his tray from kitchen. Five back blows, second time it came out. He was blue. He is level 5 since Thursday but kitchen paper said normal. Ambulance took him. I do not stop shaking.',
      thankedAfterHours: 2,
      thanks:
        'You saved him. Go home in the taxi that is coming; you are paid for today and tomorrow. Our supporter will ring you at six, if that is all right.',
      thread: [
        {
          afterDays: 2,
          words: 'He is sitting up and asking for a proper cup of tea. How did you sleep?',
          reply: 'Better, thank you. The supporter lady was kind. I hear the sound in my head but less.',
        },
      ],
      outcome:
        'There is one list now, and it prints from the plan each morning. In the ten weeks since, 198 of 200 plates matched and the two that did not were seen at the hatch. He came home after three days and has his tea. Thank you, from all of us and from his wife.',
    },
    {
      how: 'anonymous',
      kind: 'incident',
      afterHours: 22,
      words:
        'I plate up. The list on my wall was from three weeks before, nobody gave me a new one. They write changes on the board on the units but I am downstairs. I feel terrible.',
      thankedAfterHours: 4,
      thanks:
        'Thank you for telling us how it works downstairs. You plated what the list said. The list not reaching you is ours to mend, and we would like to do it with you.',
      outcome:
        'You told us the board was upstairs and you were not. The list comes to you by itself now, at seven and at eleven, and you chose how it looks. Please see our supporter if it still troubles you.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 2,
    timeline: [
      [-4, '15:00', 'Speech and language therapist advises soft, minced and moist (level 5).'],
      [-4, '16:10', 'Written on the whiteboard on the unit and in the plan.'],
      [
        0,
        '12:20',
        'Tray goes up with a ham sandwich. The kitchen list is three weeks old.',
        'not-known-then',
      ],
      [0, '12:35', 'He chokes. Five back blows, twice. Ambulance in 11 minutes.'],
    ],
    questions: {
      procedures: [
        'no',
        'Three lists: plan, whiteboard, kitchen. No one of them is said to be the right one.',
      ],
      staffing: ['partly', 'One server for 14 people at the busiest quarter of an hour.'],
      training_support: ['yes', 'The colleague had done the choking drill five weeks before.'],
      escalation: ['yes', '999 at once; manager within minutes.'],
      environment: ['partly', 'Tray cards get wet on the hot trolley and cannot be read.'],
      communication: ['no', 'A change on the unit had no way down to the kitchen.'],
    },
    factors: [
      ['tm-roles', 'important', 'Nurse, unit and kitchen each thought that another passed the change on.'],
      ['tsk-care-plan', 'important', 'Three lists, updated on different days.'],
      [
        'org-training-system',
        'helped_things_go_well',
        'The drill five weeks before: back blows within seconds.',
      ],
    ],
    wentWell: ['Back blows within seconds. The drill works.'],
    findings: [
      {
        condition: 'Food textures are kept in three lists and a change has no set route to the kitchen',
        effect: 'makes it likely that a plate does not match the plan for days after a change',
        factors: ['tsk-care-plan', 'tm-roles'],
      },
    ],
    changes: [
      {
        title: 'One list of food textures, printed from the plan',
        words:
          'One list, printed from the plan at seven and eleven. The whiteboard and the wall list are gone.',
        action: 'remove-steps',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 30,
        measure: 'Plates that match the plan, 20 a week',
        baseline: '51 of 60',
        done: { afterDays: 24, words: 'Running. The kitchen chose large print and a coloured ring.' },
        check: {
          afterDays: 95,
          verdict: 'effective',
          words: '198 of 200 matched in ten weeks; the two were seen at the hatch before serving.',
          count: 198,
          of: 200,
        },
      },
      {
        title: 'Choking drill on every shift',
        words: 'Choking drill once a quarter on every shift, kitchen and cleaners too.',
        action: 'simulation',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Seconds to first back blow in the drill; shifts covered',
        baseline: 'Care shifts only',
        done: { afterDays: 52, words: 'All shifts, kitchen and domestic colleagues included.' },
        check: {
          afterDays: 160,
          verdict: 'effective',
          words: '9 of 9 drills: first back blow in under ten seconds.',
          count: 9,
          of: 9,
        },
      },
    ],
  },
  lesson: {
    afterDays: 40,
    title: 'One list, or none',
    happened: 'Somebody choked on a sandwich. The plan had changed on Thursday; the kitchen’s paper had not.',
    learnt: 'Three lists meant that nobody had the right one. The drill meant that he lived.',
    changed: 'One list from the plan, printed twice a day. Drills for everyone.',
    onShift: [
      'Look at the ring on the plate and at the person.',
      'A change of texture is live when it is in the plan.',
    ],
    question: 'The plate and the plan do not match. What do you do?',
    answers: ['Take it back to the hatch', 'Ask the person if it is all right', 'Cut it up small'],
    right: 0,
    why: 'The hatch can put it right in a minute. Cutting it up does not change the texture.',
    teams: [
      'merrowfold/kitchen',
      'merrowfold/damson',
      'merrowfold/medlar',
      'merrowfold/quince',
      'ropewalk/workshop',
    ],
  },
  people: {
    to: 'The gentleman and his wife',
    words:
      'You choked on food that was not right for you. We knew on Thursday and the kitchen did not. We are very sorry. There is one list now, and it has been right 198 times in 200. You asked us to let the kitchen know it was not their doing, and we have. What else would you like to ask?',
    answer: 'Thank the girl. And can I have my tea in the china cup.',
  },
}
