import type { Case } from '../case.ts'

export const lightToTheToilet: Case = {
  key: 'light-to-the-toilet',
  place: 'merrowfold/quince',
  daysAgo: 982,
  about: '03:15',
  title: 'Three falls on the way to the toilet at night',
  kind: 'incident',
  subcategory: 'fall.found_on_floor',
  harm: ['low', 'low'],
  triage: 'The third in a month on the same corridor between two and four. Worth looking at nights together.',
  tellings: [
    {
      how: 'named',
      by: 'josh-tunnicliffe',
      kind: 'incident',
      afterHours: 4,
      words:
        'Third one this month. She was on the floor between bed and bathroom, room 33, quarter past three. Pitch black in there, the switch is by the main door. Elbow grazed. We do rounds at 2 and 4 so it is always in between.',
      thankedAfterHours: 26,
      thanks:
        'Thank you for putting the three together, and for the point about the switch. I will come in for a night this week and walk it with you.',
      outcome:
        'You saw the pattern before we did. There is a light that wakes up with the feet in 14 rooms. Night falls on Quince went from 11 in the four months before to 4 in the four months after. It is not none, and we are still looking.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 5,
    timeline: [
      [-26, '02:50', 'First fall, room 31, on the way to the toilet.'],
      [-11, '03:20', 'Second fall, room 38, on the way back.'],
      [0, '03:15', 'Third fall, room 33. The room is dark and the switch is by the corridor door.'],
    ],
    questions: {
      procedures: ['partly', 'Rounds are at two and four for everyone, whatever their night is like.'],
      staffing: ['partly', 'Two for 14 people, and often both are needed in one room.'],
      training_support: ['yes', 'Both had practised helping someone from the floor.'],
      escalation: ['yes', 'Family and 111 were rung.'],
      environment: [
        'no',
        'No light can be reached from bed. The bathroom door is the same colour as the wall.',
      ],
      communication: ['partly', 'Day notes said who drinks late; nights did not see it.'],
    },
    factors: [
      ['env-lighting-noise', 'important', 'Light measured at 1 lux by the bed; the switch is 3.4 m away.'],
      ['tsk-procedure-unworkable', 'likely', 'Fixed rounds missed the time at which people get up.'],
    ],
    wentWell: ['She was kept warm on the floor, and checked before she was moved.'],
    findings: [
      {
        condition: 'Rooms are dark and no light can be reached from the bed',
        effect: 'makes a fall on the way to the toilet more likely',
        factors: ['env-lighting-noise'],
      },
    ],
    changes: [
      {
        title: 'Lights under the bed that wake with the feet',
        words: 'Low lights under 14 beds that come on when feet touch the floor, and a bright bathroom door.',
        action: 'physical-change',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 60,
        measure: 'Night falls on Quince in four months',
        baseline: '11',
        done: { afterDays: 58, words: 'Fitted. Two people asked for theirs to be softer, and they are.' },
        check: {
          afterDays: 185,
          verdict: 'partly_effective',
          words: '4 in four months, 11 before. The four were all in one room; a different plan there.',
        },
      },
    ],
  },
  lesson: {
    afterDays: 70,
    title: 'Light before feet',
    happened: 'Three people fell in a month on the way to the toilet in the dark.',
    learnt: 'The switch was by the other door. Rounds at fixed hours missed the hour at which people get up.',
    changed:
      'Lights under the bed that wake with the feet, and rounds at the time each person tends to get up.',
    onShift: ['Is the low light working? Wave a foot.', 'Know whose hour it is.'],
    question: 'Somebody is up at three most nights. When do you look in?',
    answers: ['At two and four', 'A little before three', 'When the bell goes'],
    right: 1,
    why: 'A fixed round comes too early or too late. The person’s own hour is the one to be there for.',
    teams: ['merrowfold/quince', 'merrowfold/medlar', 'merrowfold/damson'],
  },
  people: {
    to: 'The resident in room 33',
    words:
      'You fell in the dark on your way to the bathroom. We are sorry. Your light now comes on when your feet touch the floor. Is it the right brightness for you?',
    answer: 'It is like a little moon. Leave it be.',
  },
}
