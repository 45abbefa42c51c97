import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const givingMedicinesStories: readonly Story[] = [
  {
    key: 'mar-gap',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.recording',
    in: [...homes, 'supported-living', 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    often: 3,
    harm: [['none', 'none']],
    title: '{A gap on the medicines chart|Medicines chart not signed|A blank box on the chart, [part] round}',
    tellings: [
      "{Found a gap|There is a blank box} on the MAR for [person] in [room]. {Yesterday's|Last night's} {bisoprolol|atorvastatin|lansoprazole} not signed. {Counted the tablets and the count is right so I think it was given.|The blister for that day is empty so it looks like [she] had it.} {I told the [senior].|Put a note in the book.}",
      'When I do the medicine round at [time] I see one signature is missing for [room]. I count the {box|strip}, {it is correct|nothing left over}. I not know who was doing the round. [She] is well today. {I inform the [senior].|I tell the next shift.}',
      'I forgot to sign for [room] after the [part] round. {The call bell went when I was about to sign and it went out my head.|Phone rang for the doctor and I went to answer it.} [She] did have them. Remembered {when I got home|in the car}, rang straight away.',
    ],
    thanks:
      '{Counting the tablets before you told us was just the right thing|You checked the count as well, which saved us a lot of guessing}. {A blank box is hard to read later, so it helps to hear the same day.|It is easier to sort while people still remember the round.}',
    outcome:
      'We counted the medicine and it was given. The round had been interrupted [2-5] times before that box. {The phone now goes to the office during the round.|The phone is on quiet during the round.} {The end-of-round count has a line of its own on the sheet.|}',
    people:
      '{You had your medicine that day; the paper was not signed.|Your tablet was given on time but not written down.} We are sorry for the muddle. We have made the round quieter so that it is easier to write things down as we go. {Tell us if that is not how you remember it.|Is there anything you want to ask us about it?}',
  },
  {
    key: 'late-round',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: homes,
    wholeService: true,
    hours: [11, 11],
    when: ['morning'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Morning medicines given late',
    tellings: [
      'Morning meds finished at {half 11|11.40|quarter to 12} today. {We had two bells going and a fall|One of us went to help with a fall} and I had to stop [2-4] times. {Lunch time paracetamol had to be moved back because of it.|Checked the gaps before giving lunch time ones.}',
      '{Only one of us|Just me} trained for meds on [day] so I did {both sides|the whole corridor} on my own. Room [room] tablets went in at [time]. [She] was ok but {a bit stiff|shaky} until they worked. {Not a complaint, just saying.|We need another med trained person on earlies.}',
    ],
    thanks:
      '{You kept the gaps between doses safe in a very busy hour.|Thank you for saying how many times you had to stop.} {That number helps us more than you might think.|}',
    outcome:
      'The rota had one person trained in medicines for {26|28} people that morning. {@a Two more colleagues are now signed off for medicines, so there are two every early shift.|We moved the start of breakfast so the round is not in the middle of it.}',
    people:
      'Your {morning|first} tablets were late {that day|on [day]} and we are sorry. {We checked with the pharmacist that it was safe to have the next ones.|The gap to the next dose was kept safe.} {@a There are now two people who can give medicines each morning.|Breakfast now comes after the round.} {How has it been since?|Please tell us if it happens again.}',
  },
  {
    key: 'parkinsons-visit',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: ['home-care', 'extra-care'],
    wholeService: true,
    hours: [8, 9],
    when: ['morning'],
    harm: [['low', 'low']],
    title: "Visit for Parkinson's medicine was late",
    tellings: [
      "[Person]'s Parkinson tablet was due {at 8|8am} and {I did not get there until nearly an hour after|it was [40-55] minutes late}. {The visit before ran over because the person was unwell.|I was still with the person before who had been sick.} By the time I came [she] could not {get up from the chair|hold the cup}. [She] was upset.",
      'Parkinson medicine late [35-55] minutes again. {The app does not show which visit can not wait.|On the app all visits look same.} [She] froze in the doorway {and was frightened|and had to wait for it to work}. I stay with [them] until better.',
    ],
    thanks:
      'You told us how it felt for [them] as well as the time, and that matters. {I rang to see how [she] is today.|I have spoken with [them] myself.}',
    outcome:
      'Time-critical visits have a clock beside them on the app now, and are booked for a time and not a window. Over the next four weeks [46-52] of [54-56] were within 30 minutes. We are still working on the rest.',
    people:
      'Your tablet was late and you had a hard morning because of it. We are sorry. Your visit is now booked for the exact time. {Does the new time suit you?|Please say if it slips, even by a little.}',
  },
  {
    key: 'parkinsons-round',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: homes,
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [['low', 'low']],
    title: "Parkinson's medicine given late on the round",
    tellings: [
      'Time critical meds late in [room], [35-55] min. {It is in with all the other tablets so you only get to it in order.|The chart does not show which ones can not wait.} [She] froze in the doorway {and was frightened|and had to wait for it to work}.',
      'I start the round from this end like always and [room] is last. For [them] it is Parkinson tablet. When I come [she] is {like a stone|stuck in the chair}. [She] say with eyes that it is late.',
    ],
    thanks:
      'Thank you for telling us what it did to [them] and not only the minutes. {I have been to sit with [them].|}',
    outcome:
      'Time-critical doses now come before the round, with a clock drawn beside them on the chart. Over the next four weeks [52-54] of 56 were within 30 minutes.',
    people:
      'Your tablet was late and you had a hard [part] because of it. We are sorry. Yours now comes first, at the time you and the nurse agreed. {Please say if it slips, even by a little.|Does the time suit you?}',
  },
  {
    key: 'tablet-on-floor',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: [...homes, 'extra-care', 'day-service'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: 'A tablet was on the floor',
    tellings: [
      '{Found a {small white|pink|yellow} tablet under the {chair|table}|A tablet was on the carpet by the {chair|bed}} in [room] when I was {hoovering|tidying}. Dont know how long it has been there. {In an envelope in the office.|Gave it to the [senior].}',
      'After [meal] one tablet was on the floor next to [person]. [She] {has trouble picking them up from the pot|says they stick in [her] mouth}. {I rang the pharmacy and they said leave it till next dose.|The [senior] rang 111 and they said not to give again.}',
    ],
    thanks:
      '{@t Keeping the tablet was right.|Asking before giving another was spot on.} {We can only help with small things like this when somebody tells us.|}',
    outcome:
      '[She] finds the small ones hard to hold, and it had been like that for some weeks. {The pharmacist has changed two of them to a liquid.|A wider pot and a seat at the table seem to have fixed it.} The plan says so now.',
    people:
      'One of your tablets was on the floor. {We think it slipped when you took it from the pot.|It may have slipped from your hand.} We are sorry we did not see sooner that they were hard to hold. {Is the new way easier?|Tell us if the change does not suit you.}',
  },
  {
    key: 'same-surname',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'medication.administration',
    in: homes,
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [['none', 'none']],
    title: 'Two people with the same surname, caught before giving',
    tellings: [
      'Nearly gave the wrong tablets. {Two residents|There are two people on this unit} with the same last name, charts are next to each other. I had the pot in my hand and {the photo did not look right|[she] said "those are not mine"} so I stopped. Nobody had anything they should not.',
      'I took out medicine for one person but the chart was for other person with same family name. I see it at the door because the date of birth is different. {I was called [2-4] times in this round.|The light in the corridor is not good.} I start again from beginning.',
    ],
    thanks:
      'You stopped at the door and started again. {That is the hardest thing to do when you are late.|That is skill.} Nobody was harmed and now we can fix what made it easy to happen.',
    outcome:
      'The two charts were side by side because they were filed by surname. They are now filed by room, on different coloured sheets, with a new photo. {The pharmacy has put a name alert on both labels.|}',
    people:
      'You were nearly given medicine meant for someone with the same surname. A colleague saw it at your door and you did not have it. We have moved the charts apart. {We wanted you to hear it from us.|If you want to talk about it, any of us will sit down with you.}',
  },
  {
    key: 'patch-left-on',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: homes,
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [['low', 'none']],
    title: 'Old patch still in place when the new one went on',
    tellings: [
      'When helping [person] with a wash at [time] found two {pain|buprenorphine} patches, one on the shoulder and one on the back. {The old one was under the vest strap.|Chart says removed but it is there.} Nurse took the old one off. [She] was {a bit sleepy|sleepy but talking}. Obs ok, GP rung.',
      'Two patches on. {The body map on the chart is from last month.|No body map with this chart.} The new one was put in a different place so you do not see the old. I tell nurse at once, {she ring 111|the doctor say watch [them] for 24 hours}.',
    ],
    thanks:
      'You looked properly during a wash and you acted at once. {Watching [them] through the night made a real difference.|}',
    outcome:
      'The chart had no place to draw where the last patch was. It has a body map now, and the old patch is stuck to the page with the date. {Checked at six weeks: 12 of 12 changes had a map.|}',
    people:
      'You had two pain patches on at once for part of a day. A colleague saw it and the nurse took one off. {You were sleepy and we watched you closely until it wore off.|You were checked through the night.} We are sorry. The chart now shows where each patch is. {Please ask us anything you like about it.|}',
  },
  {
    key: 'declined-tablets',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.administration',
    in: [...homes, 'home-care', 'supported-living', 'extra-care'],
    when: ['morning', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Someone said no to their medicine',
    tellings: [
      '[Person] did not want [her] tablets this [part]. [2-3] days now. I tried later, {tried with a yoghurt|tried with [her] favourite squash}, still no. [She] says they make [them] {feel sick|go to the toilet all day}. Did not push it.',
      '[She] say no to medicine again, close the mouth and turn [her] head. I think {the big one is hard to swallow|[she] does not like the taste}. I write it on the chart and tell the [senior]. Maybe doctor can give another kind?',
    ],
    thanks:
      'Thank you for asking why and for leaving it at no. {@t What [she] told you is the most useful line in the whole report.|You read it in [her] face, and that is telling us too.}',
    outcome:
      'The GP has {@a stopped one of the tablets|changed the large tablet to a liquid} after hearing what you wrote. [She] has taken [her] medicine on [11-14] of the last 14 days and chooses the time.',
    people:
      'You told us you did not want your tablets and why. Thank you. The doctor has changed {@a what you take|how it is given}. It is your choice, and you can change your mind. {Is it better now?|How are you getting on with the new ones?}',
  },
  {
    key: 'dosette-early',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.self_admin',
    in: ['home-care', 'extra-care', 'supported-living'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Tomorrow’s tablets taken today',
    tellings: [
      "[Person] had already taken {tomorrow's|Thursday's} tablets out of the {box|dosette} when I got there [time]. [She] thought it was {Thursday|the next day}. {Rang 111, they said drink plenty and watch [them].|Pharmacist said ok to miss tomorrow's.} [She] was embarrassed. {Told [her] [relative].|}",
      'Two days are empty in the tablet box. [She] take by [herself] normally and {it was always ok|no problem before}. [She] look {@h tired|little bit dizzy}. I ring office and they ring chemist. {The print on the box is very small.|The days are rubbed off on the box.}',
    ],
    thanks:
      '{You rang for advice first and were kind about it second.|Ringing 111 from the doorstep was right.} Thank you for looking at the box as well as at the tablets.',
    outcome:
      'The print on the box had worn away. {The pharmacy now sends a box that opens one day at a time.|[She] chose a box that speaks the time and keeps the others locked.} [She] still does it [herself], which is what [she] wants.',
    people:
      'You took two days of tablets in one day. {@h The chemist told us it was safe to wait and you came to no harm.|You were dizzy and we stayed with you.} You still look after your own tablets; the new box makes the day easier to see. {Do you get on with it?|Would you like to try another kind?}',
  },
  {
    key: 'blood-sugar',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.monitoring',
    in: ['nursing-home', 'extra-care', 'supported-living'],
    wholeService: true,
    hours: [7, 8],
    when: ['morning'],
    harm: [['low', 'none']],
    title: 'Low blood sugar before breakfast',
    tellings: [
      "[Person]'s blood sugar was 3.[1-8] at [time]. Breakfast was late and insulin was already in. Gave {glucose gel|orange juice} and toast, up to [5-7] after 15 min. [She] was {sweaty and cross|pale and shaky}. {Food and insulin do not talk to each other here.|}",
      'Hypo this morning in [room], 3.[2-6]. {The nurse come at 7.30 and kitchen opens 8.15.|District nurse came early.} We have the box with glucose, it help very much. [She] is ok now.',
    ],
    thanks:
      'You had the hypo box in your hand within a minute. {Thank you for naming the gap between the two clocks.|}',
    outcome:
      'Insulin and the meal had two different times on two different sheets. {The nurse now rings when the plate is on the table.|A breakfast tray is kept on the unit for those who need it before the kitchen opens.} No lows in the [5-8] weeks since.',
    people:
      'Your blood sugar went low because the meal came after the insulin. We are sorry; it is a horrid feeling. The two now happen together. {Tell us what you like to have by you for a low.|}',
  },
  {
    key: 'prn-not-offered',
    told: 'not-sure',
    kind: 'near-miss',
    subcategory: 'medication.prn',
    in: homes,
    when: ['night', 'morning'],
    harm: [['low', 'low']],
    title: 'Pain relief when needed, and how we know it is needed',
    tellings: [
      'I think [person] in [room] is in pain at night. [She] can not say it. {Hits the bed rail|Pulls a face} when we turn [them]. The paracetamol is PRN so if [she] does not ask nobody gives. {Has not had any in [5-9] nights.|}',
      '[She] cries when we move the {left leg|arm}. Days say [she] is fine with them. {Nights see it more.|It is more at night.} Can [she] have it regular?',
    ],
    thanks:
      'You know what [her] face is telling you and you put it into words. {I have asked the GP to come.|}',
    outcome:
      'The as-needed sheet asked us to wait until [she] asked, which [she] cannot do. It now says what pain looks like for [them], {and the GP has made the night dose regular|and is checked at each turn}.',
    people:
      'Colleagues at night saw that you were in pain, and the chart was not set up for how you tell us. The doctor has changed it. {Are you sleeping better?|}',
  },
]
