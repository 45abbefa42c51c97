import type { Case } from '../case.ts'

export const tugTest: Case = {
  key: 'tug-test',
  place: 'ropewalk/minibus',
  daysAgo: 594,
  about: '08:50',
  title: 'Wheelchair clamp that clicked and did not hold',
  kind: 'near-miss',
  subcategory: 'environment.vehicle',
  harm: ['none', 'none'],
  response: 'walk-through',
  triage: 'Found on the drive, before the road. The bus had passed its service eight days before.',
  tellings: [
    {
      how: 'named',
      by: 'callum-pickering',
      kind: 'near-miss',
      afterHours: 2,
      words:
        'Back left clamp clicked but when I gave it a tug it came off in my hand. Member in the chair was fine about it, he went in the front of a taxi and loved it. Bus only had its service last week. If you just look at it you would never know.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for the tug. "If you just look you would never know" is going to the garage, word for word. The bus stays here.',
      outcome:
        'There is a two-minute card each morning, and the driver’s word takes a bus off the road. It has been used nine times in a year; five were real. He still asks for the taxi.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 4,
    timeline: [
      [-8, '09:00', 'Yearly service: clamps "looked at".'],
      [0, '08:50', 'Clamp clicks, and comes away with a tug.'],
      [0, '10:00', 'Bus off the road. Two more clamps worn.'],
    ],
    questions: {
      procedures: ['no', 'The morning card asks about tyres and lights.'],
      staffing: ['yes', 'Driver and escort, with time.'],
      training_support: ['partly', 'The tug is one driver’s habit; the others had not been shown.'],
      escalation: ['partly', 'Drivers had to ask the office before taking a bus off the road.'],
      environment: ['no', 'A worn clamp still clicks.'],
      communication: ['yes', 'Families rung by half past nine.'],
    },
    factors: [
      ['tl-condition', 'important', 'Three of eight clamps worn eight days after a service.'],
      ['tl-design', 'likely', 'It clicks whether it holds or not.'],
      ['org-leadership', 'possible', 'Permission needed to stop a bus.'],
    ],
    wentWell: ['He tugged, as he does every morning.'],
    findings: [
      {
        condition: 'A worn clamp clicks as if it held, and the yearly service only looks',
        effect: 'makes it likely that a chair travels without being held',
        factors: ['tl-condition', 'tl-design'],
      },
    ],
    changes: [
      {
        title: 'Clamps that show red until they hold',
        words: 'New clamps that show red until they hold.',
        action: 'forcing-function',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Clamps that hold at the monthly pull',
        baseline: '5 of 8',
        done: { afterDays: 57, words: 'Both buses.' },
        check: {
          afterDays: 240,
          verdict: 'effective',
          words: '48 of 48 over six months.',
          count: 48,
          of: 48,
        },
      },
      {
        title: 'Two-minute morning card with the tug',
        words: 'Two-minute morning card with the tug, made by the drivers; their word stops the bus.',
        action: 'checklist',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 21,
        measure: 'Mornings with the card done; buses stopped',
        baseline: '0 of 20',
        done: { afterDays: 20, words: 'Laminated, on the dashboard.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '58 of 60 mornings. Stopped twice, both with reason.',
          count: 58,
          of: 60,
        },
      },
    ],
  },
  lesson: {
    afterDays: 30,
    title: 'A click is not a hold',
    happened: 'A clamp clicked and did not hold. A tug found it.',
    learnt: 'A worn clamp sounds the same as a good one.',
    changed: 'Clamps that show red; a tug every morning; the driver may stop the bus.',
    onShift: ['Click, look, tug.', 'Not happy? The bus stays. You need nobody’s leave.'],
    question: 'It clicked, and you are late. What do you do?',
    answers: ['Go: it clicked', 'Tug it', 'Drive slowly'],
    right: 1,
    why: 'A worn clamp clicks like a good one. Only the tug knows.',
    teams: ['ropewalk/minibus', 'ropewalk/garden', 'ropewalk/workshop'],
  },
  people: {
    to: 'The member who travels in that seat',
    words:
      'The clamp for your chair did not hold, and your driver found it before you set off. You were safe. The new ones show red until they hold. Would you like to check it yourself each morning?',
    answer: 'Yes. And the taxi on my birthday.',
  },
}
