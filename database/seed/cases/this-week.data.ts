import type { Case } from '../case.ts'

/** What has come in during the last days: to be read, thanked and looked at by whoever opens the demo. */
export const thisWeekCases: readonly Case[] = [
  {
    key: 'bells-silent',
    place: 'merrowfold/damson',
    daysAgo: 1,
    about: '21:10',
    title: 'Call bells silent in rooms 9 to 12',
    kind: 'incident',
    subcategory: 'moving_handling.equipment_fault',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'anonymous',
        kind: 'incident',
        afterHours: 0.7,
        atRiskNow: true,
        words:
          'Call bells not sounding in 9, 10, 11 and 12 on Damson. The light comes on over the door but no sound at the panel. We are doing 15 minute rounds but there is three of us. Engineer line says leave a message.',
      },
      {
        how: 'named',
        by: 'esi-osei-mensah',
        kind: 'incident',
        afterHours: 1.4,
        atRiskNow: true,
        words:
          'Bells are not working on Damson, four rooms. The resident in 10 said she pressed and pressed. She has my whistle now, she thinks it is funny. I left a message for the engineer also, number 2 is voicemail.',
      },
    ],
  },
  {
    key: 'wrong-sheet',
    place: 'merrowfold/quince',
    daysAgo: 1,
    about: '17:40',
    title: 'Wrong chart on the clipboard, seen in time',
    kind: 'near-miss',
    subcategory: 'medication.administration',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'josh-tunnicliffe',
        kind: 'near-miss',
        afterHours: 2,
        words:
          'Tea time round. The chart on the clipboard for 36 was the one for 38, both had new charts today and they went back the wrong way round. I clocked it from the photo before I popped anything. No one had the wrong tablets.',
      },
    ],
  },
  {
    key: 'asked-to-wait',
    place: 'merrowfold/medlar',
    daysAgo: 3,
    about: '14:00',
    title: 'Worry about a report that was put off',
    kind: 'incident',
    subcategory: 'communication.alert',
    harm: ['none', 'low'],
    aboutManager: true,
    tellings: [
      {
        how: 'anonymous',
        kind: 'not-sure',
        afterHours: 6,
        words:
          'I told the manager last week about being short on Sunday and was asked to leave it until after the family meeting. I did leave it. Now it is on my mind because it was a bad day. I am not saying anything against her, she is good to us. I just do not know if I did right.',
      },
    ],
  },
  {
    key: 'sparrow-song',
    place: 'merrowfold/damson',
    daysAgo: 4,
    about: '15:30',
    title: 'Singing her through a dressing change',
    kind: 'good-care',
    subcategory: 'good_care.adaptation',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'name-given',
        name: 'Nia, student nurse',
        kind: 'good-care',
        afterHours: 3,
        thankedAfterHours: 14,
        thanks: 'What a lovely thing to read. I have told them both, and one of them went red.',
        namedForGood: 'Esi and Josh, both on Damson that afternoon',
        colleagueThanked: {
          colleague: 'esi-osei-mensah',
          words:
            'Somebody on placement wrote to us about the song. She corrected your words: that is how well it went. Thank you for taking the time it took.',
        },
        words:
          'Two of your carers sang the sparrow song with a resident for the whole of her dressing change. Last time it took three people and she cried. Today she corrected the words. I am only here on placement and I will remember it.',
      },
    ],
  },
  {
    key: 'ticked-ahead',
    place: 'merrowfold/quince',
    daysAgo: 2,
    about: '23:00',
    title: 'Turn charts filled in ahead of the night',
    kind: 'incident',
    subcategory: 'staffing.below_plan',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'in-confidence',
        name: 'Bronagh, nights, through the agency',
        kind: 'incident',
        afterHours: 9,
        thankedAfterHours: 5,
        thanks:
          'Thank you for trusting us with this. I do not know who you are and I will not try to find out. What you say about two people and nine turns is what I need to look at first.',
        words:
          'The turn charts on Quince are ticked for the whole night before midnight. Nobody is being lazy. With two of us and nine people on two hourly turns it can not be done and still answer the bells, so the ticks get done and the turns get done when they get done. I want somebody who can change the numbers to know. I do not want to be the one who said it.',
      },
    ],
  },
  {
    key: 'handover-outside',
    place: 'stonechat/heron',
    daysAgo: 4,
    about: '19:30',
    title: 'Handover by the bins, because the office was locked',
    kind: 'incident',
    subcategory: 'communication.alert',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'anonymous',
        kind: 'incident',
        afterHours: 2,
        thankedAfterHours: 3,
        thanks:
          'Thank you for telling us. A handover needs a door. I will find out why the office was locked.',
        withdrawnAfterHours: 30,
        words:
          'We did handover outside by the bins because the office was locked and the lounge was full of visitors. Anybody could hear. I only heard half of it myself because of the lorry.',
      },
    ],
  },
  {
    key: 'two-white-tins',
    place: 'stonechat/kestrel',
    daysAgo: 1,
    about: '15:10',
    title: 'Thickener and milk powder in the same kind of tin',
    kind: 'near-miss',
    subcategory: 'swallowing.wrong_texture',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'sunita-gurung',
        kind: 'near-miss',
        afterHours: 2,
        words:
          'New delivery of thickener is white tin with blue writing, same like milk powder, they stand together on trolley. I put the milk in one tea for level 2 and it stay thin so I see it and stop. I move milk to the bottom. Tomorrow other people will not know.',
      },
    ],
  },
  {
    key: 'one-nurse',
    place: 'stonechat/plover',
    daysAgo: 2,
    about: '23:30',
    title: 'One nurse for two units at night',
    kind: 'incident',
    subcategory: 'staffing.below_plan',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'anonymous',
        kind: 'incident',
        afterHours: 8,
        words:
          'One nurse for Plover and Heron last night, agency fell through at 9. Night meds on Heron finished at half one. One person asked for pain relief twice before I got there. I said sorry to her. I am okay but I can not do that many nights like it.',
      },
    ],
  },
  {
    key: 'wet-leaves',
    place: 'at-home/north',
    daysAgo: 1,
    about: '07:20',
    title: 'Slipped on a client’s path',
    kind: 'incident',
    subcategory: 'staff_injury.slip',
    harm: ['low', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'kudzai-moyo',
        kind: 'incident',
        afterHours: 1.5,
        words:
          'I slip on the path at the first call, all wet leaves, and land on my hand. It is a bit swollen. I did the visit. Postman nearly went also. She can not sweep it herself and she was upset that I fell because of her leaves. Can the council or somebody do it?',
      },
    ],
  },
  {
    key: 'first-bus-ride',
    place: 'at-home/market',
    daysAgo: 3,
    about: '11:00',
    title: 'To the market by bus, for the first time since the stroke',
    kind: 'good-care',
    subcategory: 'good_care.outcome',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'fiona-garside',
        kind: 'good-care',
        afterHours: 5,
        thankedAfterHours: 3,
        thanks:
          'I read this out in the office and three people had something in their eye. Thank you for the seven weeks behind it.',
        words:
          'He went to the market on the 42 today. Seven weeks of walking one lamp post further. He paid with his own card and bought me a bun. It was only an hour but he talked all the way home, more words than since the stroke.',
      },
    ],
  },
  {
    key: 'front-door-lock',
    place: 'tannery-yard/bakehouse',
    daysAgo: 1,
    about: '19:45',
    title: 'Front door that does not lock',
    kind: 'incident',
    subcategory: 'environment.security',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'ibrahim-sesay',
        kind: 'incident',
        afterHours: 1,
        atRiskNow: true,
        words:
          'The front door does not lock, the handle turns round and round. Landlord line says tomorrow between 8 and 6. One tenant is scared and wants to sleep in the lounge with me, that is fine. I put the big chair against it but it is also our fire exit so I sit here.',
      },
    ],
  },
  {
    key: 'cord-in-fourteen',
    place: 'llys-y-ddraenen/first',
    daysAgo: 2,
    about: '10:15',
    title: 'Pull cord tied up out of reach',
    kind: 'near-miss',
    subcategory: 'fall.near_fall',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'named',
        by: 'amina-warsame',
        kind: 'near-miss',
        afterHours: 2,
        words:
          'In flat 14 the bathroom cord is tied in a knot, up high, because of the cleaner’s mop I think. If she falls she can not reach it. I untie it. I look in four more flats and two are the same.',
      },
    ],
  },
  {
    key: 'belt-on-the-left',
    place: 'ropewalk/minibus',
    daysAgo: 4,
    about: '15:50',
    title: 'Seat belt that would not hold, back left',
    kind: 'near-miss',
    subcategory: 'environment.vehicle',
    harm: ['none', 'none'],
    tellings: [
      {
        how: 'name-given',
        name: 'Raj, driver',
        kind: 'near-miss',
        afterHours: 1,
        thankedAfterHours: 1.5,
        thanks:
          'Thank you for stopping the bus without asking anyone. The hire bus is booked for the morning.',
        words:
          'Back left belt clicks but pops out if you lean. Found on the tug before the run home. Two went by taxi, receipt in the tray. Bus is parked with the card on the wheel.',
      },
    ],
  },
]
