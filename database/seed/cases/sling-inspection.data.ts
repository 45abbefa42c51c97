import type { Case } from '../case.ts'

/** Worked story B: a near miss with a sling that led to a better inspection of lifting equipment. */
export const slingInspection: Case = {
  key: 'sling-inspection',
  place: 'stonechat/heron',
  daysAgo: 246,
  about: '07:40',
  title: 'A worn sling loop was seen before the lift',
  kind: 'near-miss',
  subcategory: 'moving_handling.hoist',
  harm: ['none', 'none'],
  response: 'walk-through',
  triage:
    'Nobody was hurt, and somebody could have been badly hurt. The sling had passed two inspections on paper. That is worth a proper look, here and at the other services.',
  tellings: [
    {
      how: 'named',
      by: 'piotr-zielinski',
      kind: 'near-miss',
      afterHours: 1,
      words:
        'We start to hoist a lady in room 44. I hook the sling and when I pull the leg loop to check, the stitch is open, maybe 2 cm, you can see through. My colleague sees also. We stop, unhook. She stays in bed one hour more until we borrow a sling from Kestrel. She was not happy about breakfast in bed but she understand. The label on the sling is white, you can not read nothing on it. I put it in the office with paper DO NOT USE.',
      thankedAfterHours: 2,
      thanks:
        'Thank you for pulling each loop before the lift. That one habit is why we are talking about a sling and not about a fall. I have been to see her and have said sorry for the cold toast. All the slings on Heron are being looked at this morning, before anyone else is lifted.',
      thread: [
        {
          afterDays: 1,
          words:
            'We looked at all 58 slings in the building yesterday and took five out of use. How long does it take to find a spare when you stop a lift?',
          reply:
            'That day 50 minutes. No spare on Heron. I think this is the reason people do not want to stop. If you stop, somebody is in bed all morning and you are late with everybody.',
        },
        {
          afterDays: 40,
          kind: 'changed',
          words:
            'The first coloured slings are here, and each person has a spare on the hook. Will you show the other units your "look, tug, tag"? It will be paid time.',
          reply: 'Yes. I bring also the old one to show them, it is better than talking.',
        },
      ],
      outcome:
        'You pulled the loop, and this is what came of it. Every sling has a number. The last inspection saw 64 of 64; before, it saw 41 of 58. Each person has a spare behind the door, so stopping costs minutes and not a morning. In 18 of 20 lifts we watched, the loops were pulled first; it was 6 of 20 before you showed people how. The old sling hangs in the training room. Thank you.',
    },
    {
      how: 'anonymous',
      kind: 'not-sure',
      afterHours: 28,
      words:
        'I work in the laundry. I heard about the sling. I want to say that they come down in the same bag with the sheets, and the hot wash is 90 and then the big dryer. The labels come off white after a few months. I did not know they are not for the dryer, nobody told us and the label is the thing that tells you. There are some at the back of the shelf which nobody comes for. Not sure if this helps.',
      thankedAfterHours: 5,
      thanks:
        'This helps more than you can know. We would not have thought of the dryer. You have never been given the washing instructions, and the label that has them goes white in the wash: you have put it better than any report. Please leave the ones at the back of the shelf; I will come down for them.',
      thread: [
        {
          afterDays: 3,
          words:
            'There were seven at the back of the shelf. What would make it easy for you to keep slings apart?',
          reply:
            'A bag in a different colour, net, so it can go in the machine closed. And a card on the wall with a picture, two of us do not read English so good.',
        },
        {
          afterDays: 41,
          kind: 'changed',
          words: 'The purple net bags and the picture card are on the wall from Monday.',
        },
      ],
      outcome:
        'You told us about the dryer and the shelf. Slings now go down in a purple net bag, wash at 60 and hang to dry, and the card has pictures. We looked at 30 washed since: 30 labels can be read. Nobody had asked the laundry before, and we will ask first next time. Thank you.',
    },
    {
      how: 'name-given',
      name: 'Rosamund, agency nurse',
      kind: 'near-miss',
      afterHours: 50,
      words:
        'I do bank shifts at a few homes. I was there on the morning with the sling. The inspection sheet in the office says "slings, various, 58, pass" and the man was here in one morning. At another home each one has a number and if he does not see it, it is not passed. Thought you would want to know how others do it.',
      thankedAfterHours: 20,
      thanks:
        'Thank you for writing this after a long shift, and for telling us how others do it. "Various, 58, pass" is going straight into the review. I will ring the home you mention, without your name.',
      outcome:
        'We did it the way you described: one number for each sling, and one that is not seen is not passed. The examiner took a day longer and saw 64 of 64. Two of our other services have taken it up. Thank you for sharing what you had seen elsewhere.',
    },
  ],
  review: {
    reviewer: 'anjali-raghunathan',
    openedAfterDays: 2,
    timeline: [
      [
        -120,
        '10:00',
        'Six-monthly thorough examination. The sheet reads "slings, various, 58, pass". The examiner looks at the slings that are on the units that morning: 41 of 58.',
        'not-known-then',
      ],
      [
        -30,
        '14:00',
        'The label of this sling can no longer be read. It goes through a 90-degree wash and the dryer twice a week with the sheets.',
        'not-known-then',
      ],
      [
        0,
        '07:40',
        'Two colleagues pull each loop before the lift and see an open seam in a leg loop. They stop.',
      ],
      [0, '08:30', 'A spare is found on another unit after 50 minutes. She has breakfast in bed.'],
      [0, '10:15', 'All 58 slings are looked at. Five are taken out of use, two of them with worn loops.'],
      [
        1,
        '11:40',
        'A colleague from the laundry tells us about the wash and the shelf. Seven slings are there.',
      ],
    ],
    questions: {
      procedures: [
        'no',
        'The procedure asks for a check before use and does not say what to look at. It is in the office; the slings hang in bathrooms.',
      ],
      staffing: ['yes', 'Two were there for a lift that needs two. Nobody was hurried that morning.'],
      training_support: [
        'partly',
        'Care colleagues are shown how to lift once a year. The laundry had never been told how slings are washed.',
      ],
      escalation: [
        'yes',
        'They knew to stop and to take it out of use, and the manager was there within the hour.',
      ],
      environment: [
        'no',
        'No spare on the unit. Labels go white in the wash. Four makes of sling, with size colours that mean different things.',
      ],
      communication: [
        'no',
        'The examiner’s sheet gave one line for 58 slings, so nobody could see which had not been looked at.',
      ],
    },
    factors: [
      [
        'tl-condition',
        'important',
        'Open stitching in a loop; five of 58 slings out of use the same morning, two of them with worn loops.',
      ],
      [
        'org-resources',
        'important',
        'The inspection contract is priced per visit and not per sling: one morning, whatever is on the units.',
      ],
      [
        'tl-design',
        'likely',
        'Four makes. Green is medium in one and large in another. The washing instructions are on a label that the wash removes.',
      ],
      [
        'tl-availability',
        'likely',
        'No spare on Heron; 50 minutes to borrow one. Three colleagues said that is why people carry on.',
      ],
      [
        'stf-knowledge',
        'helped_things_go_well',
        'The colleague had learnt in an earlier job to pull every loop, and did so.',
      ],
    ],
    wentWell: [
      'Two colleagues pulled the loops, saw the seam, and stopped, knowing it would cost them an hour.',
      'The laundry and an agency nurse added what nobody on the unit could have known.',
    ],
    findings: [
      {
        condition:
          'The inspection covers the slings that happen to be on the units that morning and gives them one line',
        effect:
          'makes it likely that a sling in the laundry or at the back of a shelf goes for years without being looked at',
        factors: ['org-resources', 'tl-condition'],
      },
      {
        condition: 'Slings are washed at 90 degrees and dried hot with the sheets, and their labels go white',
        effect: 'makes stitching wear sooner and makes it hard to tell size, owner and age before a lift',
        factors: ['tl-design', 'tl-condition'],
      },
      {
        condition: 'There is no spare on the unit, and the check before use is described only in the office',
        effect: 'makes it more likely that a lift goes ahead when something does not look right',
        factors: ['tl-availability', 'tl-design'],
      },
    ],
    changes: [
      {
        title: 'One range of slings, two for each person',
        words:
          'One range of slings for the whole home, one colour for each size, a sewn-in number, and two for each person: one in use and one on the hook. The four old makes are gone.',
        action: 'standardise',
        owner: 'registered-manager',
        finding: 2,
        dueAfterDays: 60,
        measure: 'People with two slings that fit; minutes to find a spare',
        baseline: 'No spare on Heron; 50 minutes',
        done: {
          afterDays: 56,
          words:
            'Three ranges tried for a week on Heron by the people in them and the people using them. The one that was chosen is softer behind the knees.',
        },
        check: {
          afterDays: 150,
          verdict: 'effective',
          words:
            '32 of 32 people have two that fit. A spare was asked for on six mornings and was in use within four minutes each time.',
          count: 32,
          of: 32,
        },
      },
      {
        title: 'Lifting equipment inspected by number',
        words:
          'Inspection by number. The list names every sling and hoist; what the examiner has not seen is not passed and is locked away until it has been. Written into the contract.',
        action: 'documentation',
        owner: 'quality-lead',
        finding: 0,
        dueAfterDays: 75,
        measure: 'Slings seen at the six-monthly thorough examination (LOLER)',
        baseline: '41 of 58',
        done: {
          afterDays: 71,
          words: 'Contract now priced per item. The list lives in the register and prints for the day.',
        },
        check: {
          afterDays: 165,
          verdict: 'effective',
          words:
            '64 of 64 slings and 9 of 9 hoists seen, over a day and a half. Three slings were retired. Two were in the wash, and were seen the next day.',
          count: 64,
          of: 64,
        },
      },
      {
        title: 'Slings washed apart, and never in the dryer',
        words:
          'Purple net bags for slings, a 60-degree wash, hung to dry, with a picture card in the laundry.',
        action: 'remove-hazard',
        owner: 'shift-lead',
        finding: 1,
        dueAfterDays: 45,
        measure: 'Labels that can be read after eight weeks of washing',
        baseline: '22 of 58',
        done: { afterDays: 43, words: 'Bags, rail and card in place. The laundry chose the pictures.' },
        check: {
          afterDays: 120,
          verdict: 'effective',
          words: '30 of 30 looked at have a label that can be read and stitching that is sound.',
          count: 30,
          of: 30,
        },
      },
      {
        title: '“Look, tug, tag” card on each hook',
        words: '"Look, tug, tag" card on each sling hook.',
        action: 'warning-label',
        owner: 'shift-lead',
        finding: 2,
        dueAfterDays: 45,
        measure: 'Lifts watched in which each loop is pulled first',
        baseline: '6 of 20',
        done: {
          afterDays: 43,
          words:
            'Cards up on 32 hooks. A card alone wears off, so a colleague showed each unit, with the old sling in hand.',
        },
        check: {
          afterDays: 130,
          verdict: 'partly_effective',
          words:
            '18 of 20 lifts by day; 5 of 8 at night, where the card cannot be seen in low light. Cards that glow have been ordered. The spare and the number do most of the work.',
          count: 18,
          of: 20,
        },
      },
    ],
  },
  lesson: {
    afterDays: 62,
    title: 'Look, tug, tag: what one loop taught us',
    happened:
      'Two colleagues pulled the loops of a sling before a lift and found an open seam. They stopped. Nobody was hurt. She had breakfast in bed.',
    learnt:
      'The sling had passed two inspections on paper without being seen. A hot dryer had worn it and taken the label. And with no spare, stopping cost a whole morning.',
    changed:
      'Each sling has a number, and what is not seen is not passed. Slings go in a purple net bag and never in the dryer. Everyone has a spare on the hook.',
    onShift: [
      'Look at each loop. Tug it. Read the tag.',
      'Not sure? Use the spare behind the door and put the sling in the red bag.',
      'Nobody will ever mind that you stopped.',
    ],
    question: 'The label of a sling has gone white, and the loops look fine. What do you do?',
    answers: [
      'Use it: the loops are fine',
      'Use the spare, and put this one in the red bag',
      'Ask the laundry',
    ],
    right: 1,
    why: 'A loop can look sound and be worn inside. Without a tag nobody can say how old it is, or whether it was ever looked at.',
    teams: [
      'stonechat/heron',
      'stonechat/kestrel',
      'stonechat/plover',
      'merrowfold/damson',
      'at-home/double-up',
    ],
  },
  people: {
    to: 'The resident in room 44 and her niece',
    words:
      'One morning some months ago you had to wait in bed for an hour, because two of us saw a worn loop on your sling and stopped before lifting you. You were safe, and they were right to stop. We have since found out that the sling had not been looked at as it needed to be, and we are sorry for that. Every sling now has a number and is looked at by an outside expert twice a year. You chose the softer kind, and there is a spare behind your door. Do you feel safe when you are lifted? You can ask us to show you the loops at any time.',
    answer:
      'She says that she always asks them to show her now, and they do. She would still like an apology for the toast.',
  },
}
