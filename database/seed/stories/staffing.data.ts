import type { Story } from '../story.ts'

export const staffingStories: readonly Story[] = [
  {
    key: 'short-shift',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staffing.below_plan',
    in: ['care-home', 'nursing-home'],
    wholeService: true,
    when: ['morning', 'night', 'evening'],
    often: 3,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'One short on the shift',
    tellings: [
      '{Two off sick|One off sick and one on leave}, [2-4] of us for {14|18} people this [part]. {Bells waiting [10-20] minutes.|No time to sit with anyone.} {Agency could not send anyone till 2.|On call said try and cope.} Nobody hurt but it is not how I want to do it.',
      'We are one person less. {I am with the person who need two, then bell, bell, bell.|We answer bells slow, [15-25] minutes.} {No break.|I take my break at 5.} I am not angry, only tired. I tell you because it is the third time in {two weeks|this month}.',
    ],
    thanks:
      'Thank you for telling us how it really was. {You will be paid for the break you did not get.|I am sorry, and I will be on the floor with you tomorrow morning.}',
    outcome:
      'When somebody rang in sick after 8 pm, one person had to ring round from the floor. {There is now a paid standby for each night and weekend.|The on-call manager rings round, so the shift can stay on the floor.} Shifts under plan: [8-10] last month, [3-5] this month.',
    people:
      'We were short of people and you waited longer than you like. We are sorry. {There is now somebody on standby at night.|The manager finds cover so that the team can stay with you.}',
  },
  {
    key: 'agency-no-induction',
    told: 'incident',
    kind: 'near-miss',
    subcategory: 'staffing.agency',
    in: ['care-home', 'nursing-home'],
    wholeService: true,
    when: ['morning', 'night'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Agency colleague started without a handover',
    tellings: [
      'Agency carer came [time], {got given a bleep and a list and that was it|never been here before}. {She asked me where the fire exit was.|He did not know who needs thickener.} Nice and willing but not fair on anyone. I walked round with {her|him} for 20 min.',
      'I am agency. First time in this place. {Nobody have time to show me.|I was put on the corridor by myself.} I did not know {the door code|who is walking with frame}. I ask a lot. {The people here are kind.|} Please have a paper for new staff.',
    ],
    thanks:
      '{Walking round with a new colleague was care for everyone on that corridor.|Thank you for asking a lot. That is what keeps people safe in a new place.}',
    outcome:
      'There is a one-page start sheet for each unit with a photo of each person, how they move and what they drink. The first 15 minutes are paid and walked with somebody. {Of the last [12-14] new agency shifts, [11-12] had the walk.|}',
    people:
      'A colleague new to you came without knowing how you like things. We are sorry. There is now a page about you, which you can change, for anyone who is new.',
    to: 'The people on the unit',
  },
  {
    key: 'on-call-no-answer',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staffing.on_call',
    in: ['care-home', 'home-care', 'supported-living', 'extra-care'],
    wholeService: true,
    when: ['night', 'evening'],
    harm: [['none', 'none']],
    title: 'On-call phone not answered',
    tellings: [
      'Rang on call [3-5] times from [time], no answer. {Needed to know about {a tablet|the lock on the front door}.|Person was poorly and I wanted to ask.} Rang 111 in the end. {The rota on the wall is last months.|Number on the card is an old one.}',
      'On call is not picking up. Second number is also not working. I decide myself and {call ambulance|call 111}. I think it was correct. {I was alone and little bit scared.|It is hard when you are alone.}',
    ],
    thanks:
      'You made a good decision on your own in the night. You needed somebody on the other end, and I am sorry.',
    outcome:
      'The phone had no signal in the house of the person who was on call. Calls now ring two phones at once and then the quality lead. {We ring it once a month at night to see: answered [11-12] times of 12.|The card on each phone was changed the same week.}',
    people:
      'A colleague needed advice about you in the night and could not get through. They called 111 and you were looked after. The on-call line now rings several phones.',
  },
  {
    key: 'told-not-to-write',
    told: 'incident',
    kind: 'incident',
    subcategory: 'communication.handover',
    in: ['care-home', 'home-care'],
    when: ['afternoon'],
    harm: [['none', 'low']],
    aboutManager: true,
    title: 'Worry about what may be written down',
    tellings: [
      'At the meeting we were told to keep things out of the book {before the visit|until the inspectors have been} and tell the manager in person. {I felt uncomfortable.|Some of us were not happy.} I still want to write things down. I do not want my name on this.',
      'The manager say to us do not put {late calls|falls} in the system this month because numbers look bad. {Maybe I understand wrong.|I hope I am wrong.} I am on a visa and I am afraid to say.',
    ],
    thanks:
      'Thank you for trusting us with this. It has come to me and not to the service. Nobody there can see that it exists. {You can write to me here whenever you like.|}',
    outcome:
      'I visited and spoke with people on every shift. Everyone has now heard from the nominated individual, in person, that we want things written down and that more reports is good news. The number of reports is no longer in the managers’ monthly figures. Please tell me here if anything at all feels different for you.',
    people:
      'We want to hear about it when things go wrong, in writing, at any time. Nobody will be treated worse for it. If you were ever told something else, please tell us or the guardian.',
    to: 'Everyone who works there',
  },
]
