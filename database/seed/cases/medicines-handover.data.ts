import type { Case } from '../case.ts'

/** Worked story A: a medication error that led to a clearer checklist and a paid handover. */
export const medicinesHandover: Case = {
  key: 'medicines-handover',
  place: 'merrowfold/medlar',
  daysAgo: 166,
  weekday: 'Sunday',
  about: '18:20',
  title: 'A stopped blood thinner was given along with the new one',
  kind: 'incident',
  subcategory: 'medication.transfer',
  harm: ['low', 'low'],
  triage:
    'Three people told us about the same weekend, and each saw a different part of it. Two of our last five hospital returns had a chart that did not match the letter. There is a lot to learn here.',
  tellings: [
    {
      how: 'named',
      by: 'daniela-ionescu',
      kind: 'incident',
      afterHours: 9,
      atRiskNow: true,
      words:
        'A gentleman in room 21 has nose bleed tonight, 25 minutes, it does not stop easy. I look in his chart to tell 111 the tablets and I see he is having apixaban and also warfarin. I think it is not right to have both. He came from hospital Friday. The warfarin is signed yesterday and today. I told the senior and we called 111, they send him for blood test. He is holding my hand and making jokes. I will stay after my shift until he goes.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for looking at the chart and for asking the question. You were right that it could not be both. The ambulance crew had the list you wrote when they came. I am in the building from six; please go home and sleep when he has gone.',
      thread: [
        {
          afterDays: 1,
          words:
            'He is back, and well. His blood was a little too thin and has come right. When you looked at the chart, was there anything on it that said he had been in hospital?',
          reply:
            'No. The chart is same as before he went. The letter from hospital was in the plastic bag with his slippers. I only find it because I was looking for his glasses.',
        },
        {
          afterDays: 10,
          kind: 'found',
          words:
            'What we have found so far: there were two lists of his tablets in the building that weekend, and nothing that turned one into the other. We would like your help with a one-page sheet for people coming home. Would you try out a draft on nights?',
          reply: 'Yes please. Can it be with big letters, the light is low at night.',
        },
        {
          afterDays: 47,
          kind: 'changed',
          words:
            'Your big letters are in. The sheet has been in use for two weeks, and the chart is now crossed through before the first round.',
        },
      ],
      outcome:
        'You saw two medicines that must not go together and you said so at three in the morning. Since then 12 people have come home from hospital. All 12 had the sheet filled in before their first round, and nobody has been given a medicine that had been stopped. Handover is fifteen paid minutes now and begins with what has changed. He is well, and says that you hold a hand better than the ambulance service. Thank you.',
    },
    {
      how: 'anonymous',
      kind: 'not-sure',
      afterHours: 20,
      words:
        'I was on Friday late. He came back from hospital 6.20 in the middle of tea with a carrier bag. I put the bag in his room and made him comfy. Told the late senior that he was back. I did not know that there was a letter in there. We did the handover at the end in the corridor, it was about four minutes, there were two bells going and the phone. I dont remember if I said anything about tablets. I have been feeling sick about it since I heard.',
      thankedAfterHours: 6,
      thanks:
        'Thank you for telling us this, and so clearly. You made him comfortable and told the senior he was back; that is what the evening asked of you. Nobody had ever asked the person carrying the bag to look for a letter. If it is still going round in your head, our supporters are there for you, and you do not have to say your name.',
      thread: [
        {
          afterDays: 2,
          words: 'May I ask one thing? What would have made it easy to know that the letter mattered?',
          reply:
            'If there was a place to put the letter. Like a red tray. And if handover was sitting down. At my old place it was paid, here you stay for nothing or you go home.',
        },
        {
          afterDays: 30,
          kind: 'changed',
          words: 'There is a red tray by the medicines room from today. It was your idea, so you hear first.',
        },
      ],
      outcome:
        'You told us that the letter had nowhere to go and that handover was unpaid. There is a red tray, and handover is paid: fifteen minutes, sitting down. We watched 20 of them, and in 18 the changes came first. I hope you can put this down now. You did right by him, and by telling us you did right by everyone who comes home after him.',
    },
    {
      how: 'named',
      by: 'kevin-braithwaite',
      kind: 'incident',
      afterHours: 30,
      words:
        'It was me that gave both on Saturday and again on Sunday. The apixaban was in a new box with his name and the warfarin was on the chart, so I gave what was on the chart and what was in the box. I did think it was odd, but the weekend before we had someone on two for the changeover and that was right. I was the only one med trained, I had 28 people and three call bells. I want to say it straight because it was me and I am gutted.',
      thankedAfterHours: 3,
      thanks:
        'Thank you for saying it straight. I know what that took. You had a reason: the week before, two together was right. We are going to look at why the chart and the box could disagree all weekend, and I would like you to help, when you feel able. I have rung you about today’s shift; whatever you choose is fine, and paid.',
      thread: [
        {
          afterDays: 4,
          words:
            'The review is about how people come home from hospital, not about you. Would you walk me through a Saturday round, so I can see what you see?',
          reply:
            'Happy to. Saturday at 8, but you will need your running shoes. Thanks for not making me feel like a criminal.',
        },
      ],
      outcome:
        'You walked us through the round, and that is how we found it. There were 11 places where you were interrupted, and no way to tell a changeover from a mix-up. The sheet you helped to write has a line for just that. In three months: 12 people home, 12 sheets, no stopped medicine given. Thank you for staying with us through it.',
    },
  ],
  madeSafe:
    'At the hospital for a blood test, with a list of what he had had. Warfarin crossed through on the chart by two people.',
  review: {
    reviewer: 'tomasz-wisniewski',
    openedAfterDays: 3,
    timeline: [
      [
        -2,
        '18:20',
        'He comes home from hospital by taxi in the middle of tea, with a carrier bag. The ward has not rung.',
      ],
      [-2, '18:35', 'The bag is put in his room. A box of apixaban in it goes to the medicines room.'],
      [
        -2,
        '18:35',
        'The discharge letter, "warfarin stopped", is in the bag under his slippers.',
        'not-known-then',
      ],
      [-2, '21:25', 'Handover in the corridor, about four minutes. Two call bells and the telephone.'],
      [
        -1,
        '18:10',
        'The senior gives the warfarin on the chart and the apixaban from the new box. One person trained in medicines for 28 people; 11 interruptions on the round.',
      ],
      [0, '18:20', 'Both are given again. The colleague had seen a planned changeover the week before.'],
      [
        1,
        '02:40',
        'Nose bleed, 25 minutes. The night worker reads the chart to 111 and sees two blood thinners.',
      ],
      [1, '04:05', 'To hospital for a blood test. Home by noon; the reading has come right in two days.'],
    ],
    questions: {
      procedures: [
        'no',
        'The medicines procedure says "reconcile on return" in section 14. It does not say who, when, or what to do with the old chart.',
      ],
      staffing: [
        'no',
        'One person trained in medicines from Friday 17:00 to Monday 07:00, for two units. A check of new medicines needs two.',
      ],
      training_support: [
        'partly',
        'Medicines training covers the round. It has nothing on coming home from hospital.',
      ],
      escalation: [
        'partly',
        'The pharmacist answers until 18:00 on Fridays. The out-of-hours number was on a poster in the office, which is locked at night.',
      ],
      environment: [
        'no',
        'No set place for a letter. The medicines room opens on to the dining room, so the round starts in the noise of tea.',
      ],
      communication: [
        'no',
        'The ward did not ring. Handover had no order and no time, and the people with the news had gone by the time the round began.',
      ],
    },
    factors: [
      [
        'ext-discharge',
        'important',
        'Four of the last five people came home without a call from the ward; two had a chart that did not match the letter.',
      ],
      [
        'tm-handover',
        'important',
        'Four minutes, standing, unpaid. In 20 handovers watched, changes to medicines were mentioned in four.',
      ],
      [
        'tsk-procedure-unclear',
        'important',
        'Section 14 has no owner and no time. Six of eight colleagues asked had not come across it.',
      ],
      [
        'org-skill-mix',
        'likely',
        'One person trained in medicines at weekends; the rota had been so for some months.',
      ],
      ['tsk-interruptions', 'likely', 'Eleven interruptions counted on the walk-through of one round.'],
      [
        'tm-speakup',
        'helped_things_go_well',
        'A new colleague questioned a senior’s chart at three in the morning and was listened to.',
      ],
    ],
    wentWell: [
      'The night worker read the chart aloud to 111 and noticed what did not fit. She was listened to at once.',
      'He was never left alone, and his daughter was rung before the ambulance came.',
      'Three people told us within 30 hours, one of them about their own part.',
    ],
    findings: [
      {
        condition:
          'When somebody comes home from hospital there are two lists of their medicines, and no step that turns one into the other',
        effect:
          'makes it likely that a stopped medicine stays on the chart and is given, above all from Friday evening to Monday',
        factors: ['ext-discharge', 'tsk-procedure-unclear'],
      },
      {
        condition: 'Handover is unpaid, takes about four minutes in a corridor and has no set order',
        effect: 'makes it likely that a change is not passed on to the people who give the medicines',
        factors: ['tm-handover', 'tsk-interruptions'],
      },
      {
        condition:
          'With one person trained in medicines at weekends, a planned changeover and a mix-up look the same and there is nobody to ask',
        effect: 'makes it more likely that two medicines are given in good faith',
        factors: ['org-skill-mix', 'tsk-interruptions'],
      },
    ],
    changes: [
      {
        title: '“Home from hospital” checklist and a red tray',
        words:
          '"Home from hospital" checklist, one page, made with night and weekend seniors: find the letter, red tray, cross through the old chart, ring the pharmacist, two names, before the first round.',
        action: 'checklist',
        owner: 'shift-lead',
        finding: 0,
        dueAfterDays: 35,
        measure:
          'Returns from hospital with the sheet complete before the first round; stopped medicines given',
        baseline: 'No sheet. Chart and letter did not match for 2 of the last 5 returns.',
        done: {
          afterDays: 33,
          words:
            'Third draft, after two weekends of trying it. Large print, because nights asked. The red tray is on the wall by the medicines room.',
        },
        check: {
          afterDays: 110,
          verdict: 'effective',
          words:
            '12 people came home in 11 weeks. All 12 had the sheet before the first round; 11 were complete and one lacked the second name. No stopped medicine was given. Looked at by someone from another service.',
          count: 12,
          of: 12,
        },
      },
      {
        title: 'Fifteen minutes of paid handover',
        words:
          'Fifteen minutes of paid handover at each change of shift, sitting down, from one sheet that starts with "what has changed". Money found by the nominated individual for all three units.',
        action: 'leadership-act',
        owner: 'nominated-individual',
        finding: 1,
        dueAfterDays: 45,
        measure:
          'Handovers watched in which changes to medicines come first and that last at least 12 minutes',
        baseline: '4 of 20',
        done: {
          afterDays: 44,
          words: 'In the rota and on the payslip from the first of the month. Sheet printed on yellow paper.',
        },
        check: {
          afterDays: 105,
          verdict: 'effective',
          words:
            '20 handovers watched on all shifts, six of them at night: 18 began with what has changed. The two that did not were on a bank holiday, when the sheets had run out.',
          count: 18,
          of: 20,
        },
      },
      {
        title: 'A film of the round after a hospital return',
        words: 'Eight-minute film of a round after a hospital return, for agency and bank colleagues.',
        action: 'training',
        owner: 'registered-manager',
        finding: 2,
        dueAfterDays: 60,
        measure: 'Agency colleagues who can show where the letter goes',
        baseline: '1 of 6 asked',
        done: {
          afterDays: 66,
          words: 'Filmed on Medlar with the evening team. Six days later than agreed: we waited for consent.',
        },
        check: {
          afterDays: 108,
          verdict: 'partly_effective',
          words:
            '5 of 8 agency colleagues could show the tray. The other three had not had time to see the film; the yellow sheet told them anyway. The film stays as a help and we do not lean on it.',
          count: 5,
          of: 8,
        },
      },
    ],
  },
  lesson: {
    afterDays: 52,
    title: 'Home from hospital: one list, before the first round',
    happened:
      'Somebody came home on a Friday evening with a new blood thinner. The old one had been stopped, but the letter that said so was at the bottom of a bag. Both were given for two days. He had a nose bleed and a blood test, and is well.',
    learnt:
      'There were two lists and nothing that made them one. Handover was four minutes in a corridor. Each person did what made sense with what they had. A new colleague asked "can it be both?" and that is how we know.',
    changed:
      'A red tray for the letter. A one-page sheet before the first round. Fifteen paid minutes of handover that start with what has changed.',
    onShift: [
      'Somebody is home from hospital? Find the letter first. It goes in the red tray.',
      'The old chart is crossed through before the first round, with two names.',
      'Two medicines that look alike, or a box that is not on the chart? Stop and ring the pharmacist: the number is inside the tray.',
      'At handover, say what has changed before anything else.',
    ],
    question:
      'It is Saturday. A box of tablets has come from hospital and is not on the chart. What do you do?',
    answers: [
      'Give it, because the label has the person’s name',
      'Leave it until the manager is in on Monday',
      'Find the letter, and ring the pharmacist before the round',
    ],
    right: 2,
    why: 'A name on the label says who it is for. Only the letter says whether something else has stopped.',
    teams: [
      'merrowfold/medlar',
      'merrowfold/damson',
      'merrowfold/quince',
      'stonechat/kestrel',
      'stonechat/plover',
    ],
  },
  people: {
    to: 'The gentleman in room 21 and his daughter',
    words:
      'When you came home from hospital some months ago we gave you two blood thinners for two days. One of them had been stopped, and we did not know, because the letter stayed in the bag. You had a long nose bleed and a night in hospital because of it. We are very sorry. We told you that week; this is what has come of it. Anybody who comes home from hospital now has a sheet that makes one list out of two before their first tablets, and the people who look after you have paid time to tell each other what has changed. In the three months since, 12 people have come home and it has worked each time. If we have any of this wrong, or if you want to ask something, please tell us. We will come to you.',
    answer:
      'My dad says to say no hard feelings, and the girl who sat with him was an angel. I am glad that you told us straight. I would like the hospital to hear it too.',
  },
}
