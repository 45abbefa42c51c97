import type { Case } from '../case.ts'

export const bellTestCard: Case = {
  key: 'bell-test-card',
  place: 'tannery-yard/pennywhistle',
  daysAgo: 486,
  about: '10:05',
  title: 'Chair through a window after the fire bell test',
  kind: 'incident',
  subcategory: 'distress.property',
  harm: ['low', 'moderate'],
  triage: 'He cut his hand and was frightened for days. The test was on our calendar and not on his.',
  tellings: [
    {
      how: 'named',
      by: 'marcus-lascelles',
      kind: 'incident',
      afterHours: 4,
      words:
        'Bell test at 10, no one told him. He put a chair through the lounge window and cut his hand, not deep. I got everyone out to the garden and sat where he could see me. 25 minutes. His headphones were in the office drawer. He said sorry, I said it was us that should be sorry.',
      thankedAfterHours: 3,
      thanks:
        'It was us. Thank you for the garden and the quiet. I have said sorry to him too. How are you after it?',
      outcome:
        'He runs the bell test now: his card, his headphones, his finger on the button. Twelve tests in three months without upset. You sat where he could see you; that is in his plan, in his words.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [-1, '15:00', 'Contractor moves the test from the afternoon to ten; an email comes to the office.'],
      [0, '10:05', 'Bell. Chair, window, cut hand.'],
      [0, '10:30', 'He comes into the garden by himself.'],
    ],
    questions: {
      procedures: [
        'partly',
        'His plan says to tell him the day before. The contractor’s diary is not part of it.',
      ],
      staffing: ['yes', 'Three for five people.'],
      training_support: ['yes', 'Low and slow, and at a distance.'],
      escalation: ['yes', 'Manager and family rung.'],
      environment: ['no', 'Headphones in a locked office.'],
      communication: ['no', 'The email went to the office. It did not become a card.'],
    },
    factors: [
      ['per-distress', 'important', 'Sudden noise is pain for him; the plan says so.'],
      ['tm-roles', 'likely', 'Nobody’s job to turn an email into a card.'],
      ['tl-availability', 'likely', 'Headphones behind a door he cannot open.'],
    ],
    wentWell: ['The room was cleared and nobody touched him.'],
    findings: [
      {
        condition: 'Changes made by contractors reach the office and not the people who will hear them',
        effect: 'makes it likely that somebody who needs warning has none',
        factors: ['tm-roles', 'per-distress'],
      },
    ],
    changes: [
      {
        title: 'He runs the bell test himself',
        words:
          'He runs the test himself: card the day before, headphones on his hook, his finger on the button.',
        action: 'coproduced-plan',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 14,
        measure: 'Bell tests without upset',
        baseline: '2 of 8',
        done: { afterDays: 12, words: 'His idea. He has a hi-vis jacket for it.' },
        check: { afterDays: 105, verdict: 'effective', words: '12 of 12.', count: 12, of: 12 },
      },
    ],
  },
  people: {
    to: 'The tenant',
    words:
      'The bell rang and nobody had told you. Sorry. You are in charge of the bell now. Is there another noise that we need to plan?',
    answer: 'Bin lorry.',
  },
}
