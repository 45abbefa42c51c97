import type { Case } from '../case.ts'

export const patchMap: Case = {
  key: 'patch-map',
  place: 'stonechat/plover',
  daysAgo: 64,
  about: '10:30',
  title: 'Two pain patches on at the same time',
  kind: 'incident',
  subcategory: 'medication.administration',
  harm: ['low', 'none'],
  triage: 'Seen in time. The chart cannot show where a patch is, so it can happen to any of six people.',
  tellings: [
    {
      how: 'named',
      by: 'abena-frimpong',
      kind: 'incident',
      afterHours: 2,
      words:
        'Washing a gentleman, I found two patches, one on his back under the vest strap and one on his chest. He was sleepy. Nurse took the old one off and called the doctor. He was okay by tea.',
      thankedAfterHours: 3,
      thanks: 'Thank you for looking under the strap. He is bright this evening, and wants his crossword.',
      thread: [
        {
          afterDays: 12,
          kind: 'found',
          words:
            'The review is done: the chart says "patch on" and "patch off" and has nowhere to draw it. We are adding a body map.',
          reply: 'Good. Maybe also the old one can be stuck on the page.',
        },
      ],
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 3,
    timeline: [
      [-3, '10:00', 'New patch on the chest. The old one is looked for on the arm, where it usually is.'],
      [0, '10:30', 'Two patches seen during a wash. One removed. GP rung; watched for 24 hours.'],
    ],
    questions: {
      procedures: ['partly', '"Remove the old patch" is on the chart. Where it is, is not.'],
      staffing: ['yes', 'Two nurses on, as planned.'],
      training_support: ['yes', 'Patch training was up to date.'],
      escalation: ['yes', 'GP within 20 minutes.'],
      environment: ['partly', 'Patches are see-through and hard to find on skin.'],
      communication: ['no', 'The site is told at handover and not written.'],
    },
    factors: [
      ['tsk-mar', 'important', 'No body map for any of the six people with patches.'],
      ['tl-design', 'likely', 'Clear patches under straps cannot be seen.'],
    ],
    wentWell: ['A careful wash found it.'],
    findings: [
      {
        condition: 'The chart has nowhere to show where a patch is, and patches are see-through',
        effect: 'makes it likely that an old patch stays on when the new one is put on',
        factors: ['tsk-mar', 'tl-design'],
      },
    ],
    changes: [
      {
        title: 'Body map on each patch chart',
        words: 'Body map on each patch chart; the old patch is stuck to the page with its date.',
        action: 'documentation',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 28,
        measure: 'Patch changes with map and old patch on the page',
        baseline: '0 of 6 people',
        done: { afterDays: 26, words: 'Six charts changed. The pharmacy prints the map now.' },
      },
      {
        title: 'Patches with a printed strength',
        words: 'Skin-coloured patches asked for from the surgery, with a printed strength.',
        action: 'external-agreement',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 50,
        measure: 'People on the printed kind',
        baseline: '0 of 6',
      },
    ],
  },
  lesson: {
    afterDays: 30,
    title: 'Find the old one first',
    happened: 'Two pain patches were on at once. A careful wash found the old one under a strap.',
    learnt: 'The chart could not show where a patch was.',
    changed: 'A body map on each chart. The old patch goes on the page.',
    onShift: [
      'No old patch on the page? Do not put the new one on yet.',
      'Look under straps and at the back.',
    ],
    question: 'The old patch is not where the map says. What now?',
    answers: ['Put the new one on', 'Look for it together, then ring the nurse', 'Write that it fell off'],
    right: 1,
    why: 'Until you know where the old one is, the new one may be the second.',
    teams: ['stonechat/plover', 'stonechat/kestrel', 'stonechat/heron'],
  },
}
