import type { Case } from '../case.ts'

export const homeWithoutLetter: Case = {
  key: 'home-without-letter',
  place: 'stonechat/heron',
  daysAgo: 34,
  about: '21:40',
  title: 'Home from hospital at night with no letter and new insulin',
  kind: 'incident',
  subcategory: 'communication.discharge',
  harm: ['low', 'low'],
  triage:
    'Sixth return without a full letter this quarter. The checklist from Merrowfold may help; the hospital’s part is not ours alone.',
  tellings: [
    {
      how: 'name-given',
      name: 'Night nurse, Heron',
      kind: 'incident',
      afterHours: 5,
      words:
        'Came back 21.40 in a gown, cannula still in, new insulin in a bag and no letter. Ward line rings out. 111 pharmacist was brilliant. Gave half of the old dose on their advice, sugar 14 at 2am, ok by morning. Took me until 1 am. Two others waiting for their night meds.',
      thankedAfterHours: 9,
      thanks:
        'That was three people’s work and you did it alone. Thank you for going to the 111 pharmacist. The cannula is out and he is well. I have rung the ward manager; you will be the first to hear what she says.',
      thread: [
        {
          afterDays: 9,
          words:
            'The ward manager will meet us on Thursday. What are the five things that you most need to come with a person?',
          reply:
            'Letter. Meds list with what is stopped. Last doses and times. Who to ring after 8pm. And their clothes!',
        },
      ],
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [0, '21:40', 'Home by ambulance. Cannula in place; new insulin; no letter.'],
      [0, '22:10', 'Ward line rings out, four times.'],
      [1, '00:20', '111 pharmacist advises half of the old dose, and a check at two.'],
      [1, '08:30', 'Letter sent by email after a call to the ward clerk.'],
    ],
    questions: {
      procedures: ['partly', 'The checklist used at Merrowfold is not here yet.'],
      staffing: ['no', 'One nurse at night for 16 people, with medicines at the same hour.'],
      training_support: ['yes', 'She knew what not to give.'],
      escalation: ['partly', '111 worked. The ward number did not.'],
      environment: ['yes', 'Nothing here stood in the way.'],
      communication: ['no', 'No letter, no call.'],
    },
    factors: [
      ['ext-discharge', 'important', 'Six of nine returns this quarter came without a full letter.'],
      [
        'org-previous-learning',
        'likely',
        'The checklist had worked at Merrowfold and had not been passed on.',
      ],
      ['stf-knowledge', 'helped_things_go_well', 'She gave only what she could be sure of.'],
    ],
    wentWell: ['She gave only what she could be sure of, and asked the right person.'],
    findings: [
      {
        condition:
          'The ward and we have no agreed set of things that must come with a person, and no number for nights',
        effect: 'makes it likely that a nurse has to work out new medicines alone at midnight',
        factors: ['ext-discharge'],
      },
      {
        condition: 'A checklist that works in one of our services has no route to the others',
        effect: 'makes it likely that the same thing happens again elsewhere',
        factors: ['org-previous-learning'],
      },
    ],
    changes: [
      {
        title: 'Five things that come home with a person',
        words:
          '"Five things" agreed with the ward: letter, list with stops, last doses, a night number, clothes. Tested on each return.',
        action: 'external-agreement',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 48,
        measure: 'Returns with all five',
        baseline: '3 of 9',
      },
      {
        title: '“Home from hospital” sheet on all units',
        words: 'Merrowfold’s "home from hospital" sheet on all three units.',
        action: 'checklist',
        owner: 'quality-lead',
        finding: 1,
        dueAfterDays: 30,
        measure: 'Returns with the sheet before the first round',
        baseline: '0 of 9',
        done: { afterDays: 29, words: 'Here, with a line added for insulin.' },
      },
    ],
  },
}
