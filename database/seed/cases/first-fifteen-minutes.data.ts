import type { Case } from '../case.ts'

export const firstFifteenMinutes: Case = {
  key: 'first-fifteen-minutes',
  place: 'stonechat/kestrel',
  daysAgo: 512,
  about: '07:15',
  title: 'New agency colleague given thickened drinks to do, with no list',
  kind: 'near-miss',
  subcategory: 'staffing.agency',
  harm: ['none', 'none'],
  triage:
    'A thin drink nearly reached somebody who could have choked. A willing colleague had been given nothing to go on.',
  tellings: [
    {
      how: 'name-given',
      name: 'Favour, agency',
      kind: 'near-miss',
      afterHours: 5,
      words:
        'I am agency, first day here. They ask me to do drinks. I do not know who has powder. I ask one person and she says look in the kitchen, paper is not there. I give tea to one man and the cleaner says no, he must have thick! I take it back. I was scared. Please give us a list.',
      thankedAfterHours: 4,
      thanks:
        'Thank you for asking, and for telling us on your first day. You asked twice, and we had no list to give you. I am sorry. I have rung your agency to say how good you were.',
      outcome:
        'Your list exists. Each unit has a one-page start sheet with photos, and the first fifteen minutes are paid and walked with somebody. Of the last 26 first shifts, 24 had the walk. Come back to us any time.',
    },
    {
      how: 'anonymous',
      kind: 'near-miss',
      afterHours: 8,
      words:
        'Im a cleaner on Kestrel. New girl nearly gave the thin tea to someone on thick. I only know because I see him every day. Not my place but I said.',
      thankedAfterHours: 5,
      thanks: 'It was very much your place, and he is safe because of it. Thank you.',
      outcome:
        'You know people, and the start sheet has your help in it: you told us who likes what. Cleaners have the "not themselves" card now as well. Thank you for saying.',
    },
  ],
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 3,
    timeline: [
      [0, '06:50', 'Agency colleague arrives. Handover has begun in another room.'],
      [0, '07:10', 'She is asked to do drinks. She asks who has thickener; the list is not on its hook.'],
      [0, '07:15', 'A thin tea is stopped by a domestic colleague.'],
    ],
    questions: {
      procedures: ['no', 'The induction sheet is four pages and has no people on it.'],
      staffing: ['partly', 'Four of nine were agency that morning.'],
      training_support: ['no', 'The first task came before any walk round.'],
      escalation: ['partly', 'She asked two people; neither had the list.'],
      environment: ['partly', 'Tins of thickener and milk powder look alike and stand side by side.'],
      communication: ['no', 'Handover had started without her.'],
    },
    factors: [
      ['stf-unfamiliar', 'important', 'First shift; no walk, no sheet.'],
      ['org-induction', 'important', 'Four pages about fire and uniform, none about people.'],
      ['tm-speakup', 'helped_things_go_well', 'A domestic colleague spoke, and was listened to.'],
    ],
    wentWell: ['She asked twice. The cleaner spoke.'],
    findings: [
      {
        condition: 'A first shift begins with a task and not with the people',
        effect: 'makes it likely that a new colleague gives food or drink without knowing who is at risk',
        factors: ['org-induction', 'stf-unfamiliar'],
      },
    ],
    changes: [
      {
        title: 'One-page start sheet for each unit',
        words:
          'One-page start sheet per unit: photo, drinks, moving, what upsets. Made with people and families.',
        action: 'documentation',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 30,
        measure: 'First shifts with sheet and walk',
        baseline: '0 of 9',
        done: { afterDays: 29, words: 'Three units. Everyone chose their own photo.' },
        check: {
          afterDays: 150,
          verdict: 'effective',
          words: '24 of 26 first shifts had both.',
          count: 24,
          of: 26,
        },
      },
      {
        title: 'Paid walk before a first shift',
        words: 'Paid quarter of an hour before a first shift, walked with a colleague.',
        action: 'leadership-act',
        owner: 'nominated-individual',
        finding: 0,
        dueAfterDays: 30,
        measure: 'First shifts that begin with the walk',
        baseline: '0 of 9',
        done: { afterDays: 28, words: 'Agreed with both agencies and on their booking form.' },
        check: {
          afterDays: 150,
          verdict: 'effective',
          words:
            '24 of 26. The other two started at short notice at night, so nights now do it at the first break.',
          count: 24,
          of: 26,
        },
      },
    ],
  },
  people: {
    to: 'The gentleman who was given the drink',
    words:
      'You were nearly given a drink that is not safe for you. It was taken back in time. People new to you now see your page first. Do you like your photo?',
    answer: 'The one with the dog. Good.',
  },
}
