import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const
const everywhere = [
  'care-home',
  'nursing-home',
  'home-care',
  'supported-living',
  'extra-care',
  'day-service',
] as const

export const goodCareStories: readonly Story[] = [
  {
    key: 'music',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.adaptation',
    in: [...homes, 'extra-care', 'day-service'],
    when: ['morning', 'afternoon', 'evening'],
    often: 3,
    harm: [['none', 'none']],
    title: 'What settled someone who was frightened',
    tellings: [
      '[Person] was crying for [her] mum at [time]. My colleague {put on the radio from [her] town|started folding towels and gave [them] half} and {in five minutes|before long} [she] was telling us about {the mill|the dances}. Wanted someone to know, she is so good at it.',
      'I want to write good thing. [She] was afraid of the bath always. Today {we use the duck and the song|we do only feet first} and [she] say "again". We all laugh.',
    ],
    thanks:
      'What a lovely thing to read at the start of a day. {I have told her.|I have passed it on, and it is in the plan.}',
    outcome:
      'It is in [her] plan now, in your words, so that nights and agency can do the same. {It was read out at handover.|}',
    people:
      'You had a good [part] and somebody told us why. We have written it in your plan. {Have we got it right?|What else do you love?}',
  },
  {
    key: 'night-cocoa',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.adaptation',
    in: homes,
    when: ['night'],
    often: 2,
    harm: [['none', 'none']],
    title: 'What helped someone to sleep',
    tellings: [
      'Did not know what to do with [person] who {does not sleep|walks all night}. Night carer made {cocoa for two|a bed tray with photos} and sat. [She] slept till {6|7}. {Should be in the plan!|Please put it in the plan.}',
      '[She] come to the corridor at [time] with shoes on. My colleague not say go to bed. She say {let us check the windows|let us see the moon} and they walk and after they drink milk. Then [she] sleep. I learn from this.',
    ],
    thanks:
      'What a lovely thing to read at the start of a day. {I have told your colleague.|It was read out at handover.}',
    outcome:
      'It is in [her] night plan now, in your words, so that agency colleagues can do the same. {[She] has slept past six on [9-12] nights of 14.|}',
    people:
      'Somebody told us what helps you when you cannot sleep. It is in your plan. {Have we got it right?|Cocoa or milk?}',
  },
  {
    key: 'caught-early',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.caught',
    in: everywhere,
    when: ['morning', 'afternoon', 'evening'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Noticed early',
    tellings: [
      '{The new starter|A colleague|My colleague} noticed that [person] {had not touched [her] crossword|was holding [her] cup with the other hand} and told me. {Rang 111, it was a small stroke.|Doctor came, early infection.} Doctor said good we called so fast.',
      'My colleague see that {ankle|face} of [person] is more big than yesterday. Small thing. She did not let it go, she call the {nurse|GP}. It was a clot. I think she save [them].',
      'New starter asked why [person] was on {two of the same kind of tablet|both}. None of us had spotted it. Pharmacist rang back in an hour and stopped one.',
    ],
    thanks:
      'Thank you for telling us about a colleague. {I have thanked them too.|I rang them at home to say so.}',
    outcome:
      'We asked what made it possible: {they had known [them] for years|there was time to look} and knew whom to tell. {Everyone, whatever their job, now has the "not themselves" card.|We have kept that half hour in the rota.}',
    people:
      'A colleague noticed a small thing about you early. {The doctor says it made all the difference.|You are on the mend.} They would love to hear from you.',
  },
  {
    key: 'teamwork-short',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.teamwork',
    in: everywhere,
    when: ['morning', 'evening', 'night'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Pulling together on a hard shift',
    tellings: [
      'We were two down this [part] and [lent]. Everybody got looked after. {No one was sharp with anyone.|We even laughed.} Just to say.',
      'Today was hard but {we make plan at 7 o clock all together, 5 minutes|the lead say who go where}. Because of this it was okay. I like to do this every day.',
    ],
    thanks:
      '{"No one was sharp with anyone" should be on the wall.|Thank you for writing this after such a shift.} {I have passed it to everyone who was on.|}',
    outcome:
      'What helped was the five minutes at the start. It is on the rota now, paid, for every early shift. {You have been doing it for [3-6] weeks and say it helps.|}',
    people:
      'Somebody wrote to say how you all pulled together. Thank you. The five minutes at the start is now paid.',
    to: 'Everyone on the shift',
  },
  {
    key: 'better-way',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.innovation',
    in: everywhere,
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: 'A better way somebody worked out',
    tellings: [
      'I put {coloured tape on the light switches|the cups on the low shelf|a picture menu on a ring} for [person] and now [she] does it by [herself]. {Took ten minutes.|Cost £3.} Might help others.',
      '{We hang the list inside the wardrobe door|We make a small bag with all for the night: pad, cream, wipes} so no one need to walk. It saves {[4-6] trips|much time}. Other corridor can do also.',
    ],
    thanks:
      '{@t Ten minutes, and it gave [them] something back.|All those walks saved, and more time with people.} {Can I come and see it?|May we show the other teams?}',
    outcome:
      '{[2-3] other people have asked for the same.|Two other places have tried it.} Your idea is on the "we tried this" page{| with a photo}.',
    people:
      '{@t Somebody made a small change and you can do more for yourself.|Somebody found a way to have things ready for you at night.} {Is it still working?|Is there another thing you would like to do on your own?}',
  },
  {
    key: 'went-home',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.outcome',
    in: ['extra-care', 'home-care', 'supported-living', 'day-service'],
    when: ['afternoon', 'morning'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Doing it again after a long time',
    tellings: [
      '[Person] {walked to the shop|went on the bus|made a cup of tea} on [her] own today, first time since {the stroke|hospital|[she] moved in}. [4-9] weeks of doing it bit by bit. {Nearly cried.|I was so proud.}',
      '[She] cook {rice and peas|cawl|pierogi} for whole {house|table} today. I only cut onion. Before, people do everything for [them]. I am happy.',
    ],
    thanks:
      'That is what we are here for. {Thank you for the weeks behind it.|Please tell [them] how pleased we are.}',
    outcome:
      'We asked what made it possible: small steps, the same two people, and time in the visit. {We showed the council, and the hours for it have been kept.|[Her] story went round the teams, with [her] leave.}',
    people:
      'You did it. {What is next?|The cawl was talked about for days.} Tell us what you would like to try, and we will make the time.',
  },
  {
    key: 'spoke-up-for',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.caught',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'evening', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Said stop, and was listened to',
    tellings: [
      'New colleague said "can we stop a minute" when we were about to {@a hoist|give the drink} and she was right, {@a the loop was not on|it had no thickener}. I have been doing this 15 years. I said thank you and we started again. That is how it should be.',
      'I say to the nurse I think it is wrong {@a leg|eye} for the {@a dressing|drops}. She look and say "you are right, thank you". In other place they are angry when you say. Here not.',
    ],
    thanks:
      'Two people did well here: the one who said it and the one who listened. {Thank you, both of you.|}',
    outcome:
      'We now say "can we stop a minute" as our own words for it. Anyone can use them, to anyone. {You have started something.|It is on the back of the badge.}',
    people:
      '{@t Something was not right {@a before you were lifted|with your drink}|You nearly had the {@a dressing on the wrong leg|drops in the wrong eye}}, and a colleague stopped it. You may say "can we stop a minute" too.',
  },
  {
    key: 'family-thanks',
    told: 'good-care',
    kind: 'good-care',
    subcategory: 'good_care.outcome',
    in: everywhere,
    when: ['afternoon', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: 'A visit that went right',
    tellings: [
      "[Her] [relative] {hasn't visited in two years|lives abroad}. We set up {the video call on the big screen|the garden table with a cloth} and [she] had [her] hair done. {Best day.|[She] has not stopped talking about it.}",
      'I help [person] to write the letter to [her] [relative] in my language because it is same language. [She] is so happy. We cry little bit, but good.',
    ],
    thanks: 'Thank you for making it possible. {I have put an hour in the rota for the next one.|}',
    outcome:
      'We now ask each person who they would like to hear from. {[8-12] calls are in the diary.|The big screen can be booked.}',
    people:
      'You had a day to remember. {When would you like the next one?|Shall we put a call in the diary?}',
  },
]
