import type { ReportKind } from './vocabulary.ts'

/** Small words that open or end what people tell us; most say nothing of the kind. */
export const openings: readonly string[] = [
  'Quick one before I go home. ',
  'On my break so short. ',
  'End of shift. ',
  'Not sure if this is the right place. ',
  'Sorry it is long. ',
  'First time I use this. ',
  'Just want it written down. ',
  'Typing with one thumb. ',
  'Telling you because the poster says to. ',
  'Hello. ',
]
export const endings: readonly string[] = [
  ' That is all.',
  ' Thanks for reading.',
  ' It is in the notes too.',
  ' Body map and notes done.',
  ' Told the next shift.',
  ' Ask me if you need more.',
  ' I hope it helps.',
  ' Just so somebody knows.',
  ' No rush for this one.',
]

/** What a person types in the name box when they give one; nobody checks it. */
export const typedNames: readonly string[] = [
  'Ania, nights',
  'Bex (bank)',
  'Favour, agency',
  'Mo',
  'Jan on lates',
  'Sister Rosamund',
  'Dev, Sundays',
  'Lou from laundry',
  'Comfort',
  'Ioana',
  'Steph H',
  'Raj, driver',
  'Nia',
  'Agency nurse Tolu',
  'the student',
]

/** How a manager answers before the part that is about this event. */
export const greetings: readonly string[] = [
  'Thank you for telling us. ',
  'Thank you. ',
  'I have just read this. ',
  'Hello, and thank you for this. ',
  'Thank you for taking the time after a shift. ',
  'I am glad you told us. ',
  'Diolch, thank you. ',
  '',
  '',
  '',
]
export const welshGreeting = 'Diolch, thank you. '

export const signOffs: readonly string[] = [
  ' I will write here again when I know more.',
  ' You will hear from me by the end of next week.',
  ' If anything comes back to you, add it here.',
  ' Come and find me if you would rather talk.',
  ' I will let you know what we do.',
  '',
  '',
  '',
]

/** Why an event needs no further review, by what it was; written at triage. */
export const triageNotes: Readonly<Record<ReportKind, readonly string[]>> = {
  incident: [
    'We understand what happened, and a change is in hand. A review would not tell us more.',
    'Looked at with the team the same day. Added to the theme for the quarter.',
    'Clear from what was told. What helps is known and can be done this week.',
    'The team and the person agree on what happened. Going straight to what would help.',
    'Part of a pattern that we are already working on; linked in the quarter’s look at themes.',
  ],
  'near-miss': [
    'Caught in time. We know what made it easy to happen, and that is what we will change.',
    'No harm. Worth sharing at handover. No further review.',
    'Understood with the colleague who told us; the fix is small and quick.',
    'A good catch, and we can see the cause from where we stand.',
  ],
  'good-care': [
    'To be shared at handover and put in the plan.',
    'Something to repeat. We will ask what made it possible.',
    'Good care, told by a colleague. Passed on the same day.',
  ],
  'not-sure': [
    'Thank you for telling us although you were not sure. We looked, and it is clear enough to act on.',
    'Worth knowing. No further review; the change is in hand.',
  ],
}

/** A question in the thread and what came back, for events of which it is natural to ask. */
export const exchanges: readonly (readonly [question: string, reply: string])[] = [
  ['How are you after it?', 'I am ok thank you, slept now. Nice that you ask.'],
  ['What would help you most, if it happened again?', 'To have it near and not locked away.'],
  ['What would help you most, if it happened again?', 'One more pair of hands at that time of day.'],
  ['Has it happened before, as far as you know?', 'Yes a few times but I think people do not write it.'],
  ['Has it happened before, as far as you know?', 'Not that I know, but I am only here since summer.'],
  [
    'Is there anything that makes this harder than it needs to be?',
    'The walk. Everything is at the other end.',
  ],
  ['May I share what you wrote with the team, without saying who?', 'Yes that is fine with me.'],
  ['May I share what you wrote with the team, without saying who?', 'Yes but take out the time please.'],
  ['Is there something I have not asked?', 'No, only thank you that somebody answered.'],
]

/** Before an outcome that several people hear, because more than one of them told us. */
export const toSeveral: readonly string[] = [
  'Two of you told us about this. ',
  'You were not the only one to tell us, and it helped to hear it twice. ',
]

/** Before what the people involved are told. */
export const toThePeople: readonly string[] = [
  '',
  '',
  'We said we would come back to you. ',
  'A few words to follow our talk. ',
]

/** What came of it when the same kind of thing has happened at the service before; templates, as in the stories. */
export const againOutcomes: readonly string[] = [
  'We have had this here before. What we changed then has helped, and it did not reach {nights|weekends|people who are new}, which is where you were. {It does now.|We are widening it this week.}',
  'You are the {second|third|fourth} person to tell us in a year. One by one they looked small. Together they {got us the money|got it to the top of the list|brought the nominated individual here to look}.',
  'The change from last time had slipped when {the rota changed|a new supplier came|the form was reprinted}. It is back, and somebody looks at it on the first of each month.',
  'We looked at the last [4-7] of these together. Most were {at the same hour|on the same two days of the week}, so we have {moved the breaks|put another pair of hands there} {from this week|as a trial for a month}.',
  'Nothing new to change this time: what is in place held, and you told us early. {That is worth knowing too.|We are keeping it as it is.}',
  'We talked it through at handover with everyone who was on. Two things came up that we had not known, and both are on the list for {this month|the next meeting}. {I will write here if they slip.|}',
  'It had been put right and has happened again, so we had the wrong cause. We are {watching the task being done|asking those who do it} before we change anything else. {You are welcome to come along.|}',
  'Put right the same day. We asked whether it could happen elsewhere: two other places looked, and {one had|both had|neither had} the same. {Thank you from them too.|}',
  'I took what you wrote to the {quality lead|monthly meeting}. They agreed that it needs more than another notice, and {asked for quotes|want to try something for six weeks}. {You will hear which way it goes.|}',
  'What we agreed after the last one still suits the person, so we are keeping it. What is new is {a look after four weeks|a name for who looks at it, and when}.',
  'You will know that this was meant to be mended. It was, {for [4-7] months|until the spring}; then it wore off. This time we are changing the {kit|rota|form} itself and not asking people to remember.',
  'The team met for ten minutes the next day. {The newest person had the best idea and we are trying it.|It was your idea that we are trying.} I will ask you in a month whether it has helped.',
]

/** What a second person writes about the same event; templates, true of any event. */
export const alsoThere: readonly string[] = [
  'I think somebody told you already about [day], [time]. I was on as well. {It was a very busy hour.|We were one short.|} I only want to say that {they|my colleague} did well.',
  'Same thing as my colleague wrote, [time] on [day]. I saw the end of it. {They stayed calm.|They told the [senior] straight away.|}',
  'About [day] [time]. I was on too and did not write because I thought the other person will. Then I thought better two than none.',
  'I want to say also about [day]. It is not the first, I remember {one|two} from before {and nobody wrote it|when I was new}. {Maybe it helps.|}',
  'You will have this from someone else, [day] [part]. From where I stood it went quick and they did what they could. {Let me know too please what comes of it.|I would like to hear what comes of it.}',
  'I come on after, on [day], and they told me at handover. I write because {it was on my mind all shift|they looked so tired and maybe did not have time to write}. Sorry if you have it twice.',
]
export const alsoThanks: readonly string[] = [
  'Thank you for writing as well. It helps to see it from two sides.',
  'Thank you. You do have it twice now and that is a good thing: the two do not say quite the same, and both are true.',
  'I have put yours with the other one, so that you both hear what comes of it. Thank you.',
  'Thank you for thinking better two than none. {It is.|You were right.}',
]
