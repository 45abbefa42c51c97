import type { Case } from '../case.ts'

export const racistWordsAtTheDoor: Case = {
  key: 'racist-words-at-the-door',
  place: 'at-home/riverside',
  daysAgo: 47,
  about: '18:20',
  title: 'Racist words to a colleague at the door',
  kind: 'incident',
  subcategory: 'violence.racial',
  harm: ['none', 'moderate'],
  response: 'round-table',
  triage:
    'Our colleague comes first. Then: she says it is not the first time, so who else keeps it to themselves?',
  tellings: [
    {
      how: 'named',
      by: 'temitope-alabi',
      kind: 'incident',
      afterHours: 16,
      words:
        'The nephew opened the door and said "not another one of you" and other words I will not write. I did the visit because she needed me. I sat in the car a long time. It happened two times before at this house and I did not say because I did not want to lose the hours.',
      thankedAfterHours: 2,
      thanks:
        'I am so sorry. It is never part of your work. You choose whether you go back, and your hours are safe either way. I would like to see you today, wherever suits you; our supporter can come too.',
      thread: [
        {
          afterDays: 3,
          words: 'I have been to see the nephew. What would you like to happen about the visits?',
          reply:
            'I want to go on, I like her. But with someone the first times. And he is not to be in the room.',
        },
        {
          afterDays: 20,
          kind: 'found',
          words:
            'We asked everyone without names. 13 of 27 have heard words like that this year; two had told us. So it was never only you, and it was never nothing.',
        },
      ],
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 5,
    timeline: [
      [-70, '18:00', 'First time at this house. Not told to us.', 'not-known-then'],
      [0, '18:20', 'Words at the door. She makes the visit.'],
      [1, '10:30', 'She tells us. Manager sees her the same day.'],
      [3, '17:00', 'Manager visits the nephew; a letter follows.'],
    ],
    questions: {
      procedures: ['partly', 'The policy says zero tolerance and not what happens to your hours.'],
      staffing: ['yes', 'A pair could be found for the next visits.'],
      training_support: ['partly', 'Supporters exist; four of ten asked did not know of them.'],
      escalation: ['no', 'People thought that telling us meant losing the visit.'],
      environment: ['yes', 'Not a matter of place or kit.'],
      communication: [
        'no',
        'The council’s care plan had a note about "preference for carers" that we had not seen for what it was.',
      ],
    },
    factors: [
      ['tm-speakup', 'important', '13 of 27 had heard such words this year; two had told us.'],
      ['org-culture', 'important', 'Telling was thought to cost hours.'],
      ['per-family', 'likely', 'Words came from a visitor, not from her.'],
    ],
    wentWell: ['She told us. She was seen the same day, and her choice was kept to.'],
    findings: [
      {
        condition: 'Colleagues believe that telling us about racist words costs them the visit and the hours',
        effect: 'makes it likely that they hear them alone and again',
        factors: ['tm-speakup', 'org-culture'],
      },
    ],
    changes: [
      {
        title: '“Your hours are safe”',
        words:
          '"Your hours are safe": paid in full when a visit stops for this, written into the contract, and told to each person by the nominated individual.',
        action: 'leadership-act',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Colleagues who heard such words and told us (asked without names)',
        baseline: '2 of 13',
      },
      {
        title: 'No “preference for carers” that stands for colour',
        words: 'Agreement with the council: no "preference for carers" that stands for colour or accent.',
        action: 'external-agreement',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 40,
        measure: 'Plans with such a note',
        baseline: '6',
        done: { afterDays: 42, words: 'Agreed, and six plans rewritten with the people they are about.' },
      },
    ],
  },
}
