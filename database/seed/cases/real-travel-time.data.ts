import type { Case } from '../case.ts'

export const realTravelTime: Case = {
  key: 'real-travel-time',
  place: 'at-home/riverside',
  daysAgo: 404,
  about: '09:15',
  title: 'Late visits on a round planned in straight lines',
  kind: 'incident',
  subcategory: 'visit.late',
  harm: ['none', 'low'],
  response: 'walk-through',
  triage: 'Eleven late visits on one round in a month. We will ride it.',
  tellings: [
    {
      how: 'named',
      by: 'oksana-kovalenko',
      kind: 'incident',
      afterHours: 4,
      words:
        'I am late every day on this round, 30 to 50 minutes by the end. App says 6 minutes from bridge to church street, bus is 24. I told before. People are angry with me and I understand them. I eat sandwich while I walk.',
      thankedAfterHours: 5,
      thanks:
        'Thank you for telling us again. You told us before and we did not hear it. On Tuesday I will do the round with you, by bus.',
      thread: [
        {
          afterDays: 6,
          kind: 'found',
          words:
            'I was 47 minutes late by noon and I ate my sandwich on the number 9. The tool thinks that the river is not there.',
          reply: 'Now you know! Thank you for coming. Nobody came before.',
        },
      ],
      outcome:
        'The tool knows the river now, and who goes by bus. Visits more than 30 minutes late on Riverside: 11 in the month before, 2 last month. There is a paid half hour for lunch. Thank you for telling us twice.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 6,
    timeline: [
      [
        -60,
        '09:00',
        'The same worry is raised at supervision and written down. Nothing follows.',
        'not-known-then',
      ],
      [0, '09:15', 'Third visit is 40 minutes late.'],
      [6, '07:00', 'Manager and reviewer ride the round: 47 minutes late by noon.'],
    ],
    questions: {
      procedures: ['partly', 'Travel time is "as the tool says".'],
      staffing: ['no', 'Eleven visits in a round that takes nine.'],
      training_support: ['partly', 'Raised in supervision, and it went no further.'],
      escalation: ['no', 'Supervision notes have no route to the rota.'],
      environment: ['no', 'The tool measures in straight lines, by car.'],
      communication: ['partly', 'People are rung when the office has time.'],
    },
    factors: [
      ['tl-digital', 'important', 'Straight lines across a river with one bridge.'],
      ['tsk-call-length', 'important', 'Six minutes planned, 24 by bus.'],
      ['org-previous-learning', 'likely', 'Raised two months before.'],
    ],
    wentWell: ['She stayed the full time in every visit.'],
    findings: [
      {
        condition:
          'The rota measures travel in straight lines by car, and a worry raised in supervision does not reach it',
        effect: 'makes late visits and lost breaks likely on any round with a bus or a river',
        factors: ['tl-digital', 'tsk-call-length', 'org-previous-learning'],
      },
    ],
    changes: [
      {
        title: 'Real travel times in the rota',
        words:
          'Real travel times in the tool, by how each person travels; the round cut from eleven visits to nine.',
        action: 'software',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 50,
        measure: 'Visits on Riverside more than 30 minutes late in a month',
        baseline: '11',
        done: { afterDays: 48, words: 'All four rounds, with a lunch break in each.' },
        check: { afterDays: 120, verdict: 'effective', words: '2 last month; 3 the month before.' },
      },
    ],
  },
  people: {
    to: 'The people on the Riverside round',
    words:
      'Your visits were late for months, and it was our planning. We are sorry. The round has real travel time in it now. Are the times we agreed still the ones that you want?',
    answer: 'Better. Mine came at ten to nine and I was still in my curlers!',
  },
}
