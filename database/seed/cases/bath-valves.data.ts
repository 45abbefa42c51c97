import type { Case } from '../case.ts'

export const bathValves: Case = {
  key: 'bath-valves',
  place: 'merrowfold/quince',
  daysAgo: 318,
  weekday: 'Thursday',
  about: '09:50',
  title: 'Bath water at 52 degrees after a repair',
  kind: 'near-miss',
  subcategory: 'environment.water',
  harm: ['none', 'none'],
  triage: 'A scald was one elbow away. Why did a repaired valve pass?',
  tellings: [
    {
      how: 'name-given',
      name: 'Bex, bank',
      kind: 'near-miss',
      afterHours: 1,
      atRiskNow: true,
      words:
        'Bath on Quince ran at 52. I always do the thermometer. Valve was done on Tuesday. Taped it off.',
      thankedAfterHours: 1,
      thanks:
        'Thank you for always doing the thermometer. The plumber is on the way and all baths are off until he has been.',
      outcome:
        'The valve had gone in back to front, and two more were out. All 17 have been tested by somebody who did not fit them; nothing above 43 in nine months. You saved somebody a terrible burn.',
    },
  ],
  madeSafe: 'All baths off within the hour. 17 outlets tested that afternoon; two more were shut.',
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 2,
    timeline: [
      [-2, '14:00', 'Valve replaced by a contractor. The job sheet is signed by the person who fitted it.'],
      [0, '09:50', 'The thermometer reads 52 before a bath. The bath is taped off.'],
      [0, '16:00', 'All 17 outlets tested: two more above 44.'],
    ],
    questions: {
      procedures: ['no', 'A repair is signed off by whoever did it. No test by another person.'],
      staffing: ['yes', 'Enough people and time.'],
      training_support: ['yes', 'The thermometer is taught and used.'],
      escalation: ['yes', 'Maintenance and manager within the hour.'],
      environment: ['no', 'A valve that can be fitted the wrong way round, with no mark.'],
      communication: ['partly', 'The unit did not know that the valve had been changed.'],
    },
    factors: [
      ['tl-design', 'important', 'The valve fits both ways, and only one is safe.'],
      ['org-resources', 'likely', 'The contract pays for fitting and not for testing.'],
      ['stf-knowledge', 'helped_things_go_well', 'The thermometer is used before every bath.'],
    ],
    wentWell: ['The thermometer before every bath, even after a repair.'],
    findings: [
      {
        condition: 'A valve that fits both ways is signed off by the person who fitted it',
        effect: 'makes it likely that water stays too hot after a repair',
        factors: ['tl-design', 'org-resources'],
      },
    ],
    changes: [
      {
        title: 'Valves that go in one way only',
        words: 'Valves that go in one way only, at all 17 outlets.',
        action: 'forcing-function',
        owner: 'registered-manager',
        finding: 0,
        dueAfterDays: 45,
        measure: 'Outlets at or below 43 degrees',
        baseline: '14 of 17',
        done: { afterDays: 41, words: 'All 17 changed, tested by a second person.' },
        check: {
          afterDays: 280,
          verdict: 'effective',
          words: 'Monthly tests for nine months: 153 of 153 at or below 43.',
          count: 153,
          of: 153,
        },
      },
    ],
  },
  people: {
    to: 'The resident whose bath it was',
    words:
      'Your bath was too hot, and a colleague found out before you got in. The valves have been changed for a kind that cannot be fitted wrongly. We hope that Thursdays are bath days again.',
    answer: 'They are. With bubbles.',
  },
}
