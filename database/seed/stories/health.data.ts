import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const healthStories: readonly Story[] = [
  {
    key: 'chesty',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.deterioration',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening', 'night'],
    often: 3,
    harm: [
      ['moderate', 'none'],
      ['low', 'none'],
    ],
    title: 'Not [her] usual self, then unwell',
    tellings: [
      '[Person] not [herself] today. {Off [her] food, sleeping a lot, a bit muddled.|Did not want [her] tea and [she] never says no to tea.} Breathing faster, [22-26]. {Surgery took half the day to ring back.|111 call back took [2-4] hours.} {Antibiotics.|Ambulance came, chest infection, gone in.}',
      'Since yesterday [she] is weak and hot. I tell at handover, {they say wait and see|it was very quick handover}. Today is worse so I call {doctor|111} myself. [She] go to hospital. {I think it is [her] chest.|I hope [she] come back.}',
    ],
    thanks:
      'You know what is usual for [them], and you said so twice. {Thank you for pushing.|That is the best early sign there is.}',
    outcome:
      'On {Monday|the day before} "a bit off" was said at handover and had nowhere to go. Handover now asks "who is not themselves?" first, and a soft sign goes on the sheet for the nurse or GP that day. {[9-12] calls to the GP since have used it.|} [She] is {home|better}.',
    people:
      'You were ill and it took us a day to get the doctor. We are sorry. Handover now starts with who is not quite right. {How are you feeling?|It is good to have you back.}',
  },
  {
    key: 'not-usual-self',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.delayed_help',
    in: ['home-care', 'supported-living'],
    wholeService: true,
    when: ['morning', 'evening', 'afternoon'],
    often: 3,
    harm: [
      ['low', 'none'],
      ['moderate', 'none'],
    ],
    title: 'Not [her] usual self, and slow to get help',
    tellings: [
      '[Person] not right today. {Still in [her] night things, cup from yesterday on the side.|Did not put the telly on, did not want a chat.} {Rang the office at [time], they rang the surgery, nobody rang back.|Surgery said online form, I have not got the login.} Went back {after my last call|on my break}, {@h started on antibiotics now|[she] was worse, 999, gone in}.',
      'I see [she] is very tired and confuse, yesterday was not like this. {Is not on my list to check, only to help wash.|I have 30 minutes only.} I call 111 and wait [40-70] minutes on phone. {@h They send doctor.|They send ambulance.} I think good that I wait.',
    ],
    thanks:
      '{@t You rang round, and then you went back.|You waited on the phone all that time.} {You know [them] better than any chart does.|Thank you.} You will be paid for the time.',
    outcome:
      'A worry used to go to the office, then the surgery, then nowhere. There is one number at the surgery for us now, and "not themselves" is a button on the app that a senior must answer in 30 minutes. {Used [14-18] times since, [13-14] answered in time.|}',
    people:
      'You were poorly and it took too long to get help. We are sorry. {@h We are glad you are better.|We are glad you are home.} Our carers can now get a senior on the phone in half an hour. {Is there anything you would like us to look out for?|}',
  },
  {
    key: 'seizure',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.seizure',
    in: ['supported-living', 'day-service'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [
      ['low', 'none'],
      ['none', 'none'],
    ],
    title: 'Seizure',
    tellings: [
      '[Person] had a seizure at [time], [2-4] min {on the sofa|in the minibus|in the kitchen}. Cushion under head, timed it, on [her] side after. {Rescue med not needed.|Got rescue med ready, stopped before 5.} {The bag was at the other end of the building.|} [She] slept an hour.',
      'First time I see this. {My colleague tell me what to do, I hold the watch.|I follow the card.} [3-4] minutes. I put [them] on side. [She] bite the tongue little. After [she] ask for crisps.',
    ],
    thanks: 'You timed it, you kept [them] safe and you stayed. {Well done on your first one.|Thank you.}',
    outcome:
      'The rescue bag now goes where [she] goes, on [her] chair or belt. {The plan has the new length to wait and the nurse has signed it.|Everyone on the team has used the trainer device.}',
    people:
      'You had a seizure and colleagues looked after you. The bag now stays with you. {Is it in the way?|}',
  },
  {
    key: 'catheter',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.catheter',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'night', 'evening'],
    often: 2,
    harm: [
      ['low', 'none'],
      ['none', 'none'],
    ],
    title: 'Catheter not draining',
    tellings: [
      'Catheter bag empty at [time] and [her] tummy tight. {Tube was bent under [her] leg.|Night bag clip was shut.} Once freed [700-900] ml. {No bladder washouts left in the house.|District nurse could not come till after dinner.} [She] was in a lot of discomfort.',
      'No urine in the bag from {morning|midnight}. I check the tube, I change position, nothing. I call {nurse|111}. They come after [2-4] hours. [She] hold my hand very tight.',
    ],
    thanks:
      'Checking the whole length of the tube was right. {I am sorry it was such a long wait for you both.|}',
    outcome:
      'The leg strap had run out and the tube was loose. A week’s kit is now kept in a labelled box with a re-order line. {There is a card with the order to check things and who to call.|The nurses gave us a direct number.}',
    people:
      'Your catheter blocked and you were in pain for hours. We are sorry. There is a full box of what you need now and a number that is answered. {Is the strap comfortable?|}',
  },
  {
    key: 'ambulance-wait',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.hospital',
    in: [...homes, 'extra-care', 'home-care'],
    when: ['evening', 'night', 'morning'],
    often: 3,
    harm: [
      ['moderate', 'low'],
      ['moderate', 'none'],
      ['severe', 'low'],
    ],
    title: '{@a To hospital with hip pain after a fall|To hospital with chest pain}',
    tellings: [
      '999 for [person] at [time]. {@a Fell by the door, leg turned out and shorter, hip I think.|Pain in chest going down [her] arm.} [2-5] hr wait for the ambulance. Kept [them] {still and warm|calm}, rang back twice. {Hospital passport went with [them].|Could not print the passport, printer down.}',
      '{@a [She] fall and can not move the leg, big pain.|[She] hold the chest, big pain, face is grey.} I do not move. We wait for ambulance from [time], many hours. {I miss my bus but I stay.|Next shift come and I stay also.} They say {@a the hip is broken|it is the heart}.',
    ],
    thanks:
      'You stayed for hours and did not move [them]. {Thank you. The taxi home is on us.|How are you?} I have been in touch with [her] family.',
    outcome:
      '[She] had a {@a broken hip|small heart attack} and is {back with us|still in hospital, and asks after you}. The passport now prints from any screen and a paper copy hangs in the room. {We have a warm kit for long waits.|} The duty to tell the regulator was looked at the same day.',
    people:
      'You were in pain and waited a long time for the ambulance. We are very sorry. We told you and your family what we know, and wrote it down for you. {What do you want to know that we have not said?|}',
  },
  {
    key: 'hypo-late-nurse',
    told: 'incident',
    kind: 'incident',
    subcategory: 'health.diabetes',
    in: ['home-care', 'extra-care', 'supported-living'],
    wholeService: true,
    hours: [8, 8],
    when: ['morning'],
    harm: [['low', 'none']],
    title: 'District nurse and breakfast out of step',
    tellings: [
      'Nurse had been at {7|6.50} to give insulin, my call is {8.30|8.45}. [She] was {sweaty and shaking|slurring} when I got in. Sweets and toast, came round. {Third time this month.|Happened in the summer as well.}',
      '[Person] had injection, no food, waiting for me. I was late 20 min also. I give {juice|jelly babies}. Now ok. It is not safe like this I think.',
    ],
    thanks: 'You are right, it is not. Thank you for saying so in those words.',
    outcome:
      'The nurses and we each had our own list. We now share one time: insulin at 8.15 with breakfast on the table, and a text if either is late. No lows in [5-8] weeks.',
    people:
      'You had a low because the nurse and we came at different times. We are sorry. It is one time now. {Is a quarter past eight all right for you?|}',
  },
  {
    key: 'expected-death',
    told: 'good-care',
    kind: 'incident',
    subcategory: 'death.expected',
    in: [...homes, 'extra-care'],
    when: ['night', 'morning', 'evening'],
    harm: [['none', 'none']],
    title: 'A death we had been expecting',
    tellings: [
      '[Person] died at [time], we knew it was coming. {[Her] [relative] was there.|I held [her] hand.} {Syringe driver nurse came within the hour when [she] was in pain.|It took a long while to get the nurse for pain relief, [2-3] hours.} We opened the window. {Could we have time to sit down after, we went straight to the next bell.|}',
      'Today [person] passed away, peaceful. I know [them] three years. {We play [her] music.|I say prayer with family.} I want to say the team was very good. Also I am sad.',
    ],
    thanks:
      'You gave [them] a good death. {Thank you. Please take the time to be sad.|I would like us to sit down together this week.}',
    outcome:
      'The family wrote to thank you. {The nurses have given us the number that skips the queue for pain relief.|} And there is now a paid half hour after a death, with somebody to answer the bells.',
    people:
      'We were glad to have known [them]. Thank you for letting us be there. If you have questions about those last days, now or in a year, please ask.',
    to: 'The family',
  },
]
