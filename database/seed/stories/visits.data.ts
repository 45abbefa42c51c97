import type { Story } from '../story.ts'

export const visitsStories: readonly Story[] = [
  {
    key: 'late-visit',
    told: 'incident',
    kind: 'incident',
    subcategory: 'visit.late',
    in: ['home-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    often: 4,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Visit more than {45 minutes|an hour} late',
    tellings: [
      'I was [50-75] min late to {my next call|the second call}. {Roadworks on the bypass|The call before needed an ambulance|No travel time between the two postcodes}. [She] had {tried to get up on [her] own|been sat in the chair in the dark}. I rang the office but {it was engaged|nobody picked up for a bit}. Sorry.',
      'Late by one hour. The app give me 5 minutes to travel and by bus is {25|30}. [Person] was {crying|angry and I understand why}. I stay extra time to make [her] {breakfast|bed}. After this I was late for everybody.',
      "[Her] [relative] rang to say nobody had come. {I'd been given the call at [time] and was already across town.|It dropped off my list when the rota updated.} Got there {as fast as I could|by [time]}. [She] was ok, {cold|hungry}.",
    ],
    thanks:
      '{You stayed and did it properly, and paid for it in the rest of your day.|Thank you for telling us what the day was really like.} {That is ours to fix, not yours.|I am sorry you were put in that position.}',
    outcome:
      '{@t The rota tool used straight-line distance. Real travel times are in for this round now.|The rota tool used straight-line distance by car. It now knows who goes by bus.|When the rota was updated, a visit could drop off a list without a sound. It now stays on the old list until it is on the new one.} Late visits over 30 minutes on it went from [9-12] to [3-5] a month.',
    people:
      'Your visit was late and you were left waiting. We are sorry. {@t We have put real travel time between visits.|We have put real travel time between visits.|It had dropped off our list, and the list has been mended.} We will ring if anyone is going to be more than 15 minutes late. {Has it been better?|Please tell us when it is not.}',
  },
  {
    key: 'missed-visit',
    told: 'incident',
    kind: 'incident',
    subcategory: 'visit.missed',
    in: ['home-care', 'extra-care'],
    wholeService: true,
    when: ['evening', 'morning', 'afternoon'],
    often: 2,
    harm: [
      ['none', 'low'],
      ['low', 'low'],
    ],
    title: 'A visit that nobody made',
    tellings: [
      'I went for the next call and [she] said nobody came at {lunch|dinner time}. {The tablets from lunch still in the box.|Sandwich still in the fridge.} {On my rota it shows as covered by {someone on leave|a blank}.|It was moved to another round and I think nobody saw.} [She] is ok, made [them] something hot.',
      'The visit {at 12|in the morning} was not done. I look at app, it says two people assigned, maybe each one think the other is going. [She] was wet and {ashamed|upset}. I help [them] wash and change.',
    ],
    thanks:
      'Thank you for looking after [them] first and the app second. {Telling us in plain words is how we find the hole in the rota.|}',
    outcome:
      'When a visit moved between rounds, it showed as covered before anyone had said yes. It now stays red on the office screen until a person accepts it. {In the eight weeks since, [58-66] visits moved and all were made.|}',
    people:
      'Nobody came to you and we are very sorry. It was the way our rota hands visits on. A visit now stays red on our screen until somebody has said yes to it. {What would you like us to do if it ever happens again?|We would like to come and say sorry in person, if you wish.}',
  },
  {
    key: 'cut-short',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'visit.short',
    in: ['home-care'],
    wholeService: true,
    when: ['evening', 'morning'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Not enough time in the visit',
    tellings: [
      '{15|20} min is not enough at this house now. [She] used to walk to the bathroom, now it is the wheelchair. I left without {the cream|making a drink} {yesterday|again} or I run late for the rest. {I do not like doing it.|It plays on my mind.}',
      'To help [person] properly takes me [35-45] minutes and it is paid for {20|30}. I do it in my own time but I have to get my {kids|bus}. Please can they look again.',
    ],
    thanks:
      'Thank you for saying what gets left out; that is not easy. {You will be paid for the extra time.|}',
    outcome:
      'We sent the council two weeks of real visit lengths. The visit is {40|45} minutes from the first of the month. {While we waited, we paid for the longer visit ourselves.|} The form for asking is now one page, and any worker can start it.',
    people:
      'Your visits had become too short for what you need. That is not your doing. The council has agreed a longer visit. {Does it feel less rushed?|}',
  },
  {
    key: 'second-worker',
    told: 'incident',
    kind: 'incident',
    subcategory: 'visit.double_up',
    in: ['home-care'],
    wholeService: true,
    hours: [7, 9],
    when: ['morning'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Second worker did not arrive for a visit that needs two',
    tellings: [
      'Double up at [time] and I was on my own. {Second carer had been sent to the other side of town.|Her car broke down.} Waited [25-40] min. {I did not use the hoist on my own.|Did bed care and did not hoist.} [She] stayed in bed an hour longer because of it.',
      'Two is needed for this person. Only me. {Office ask me if I can manage, I say no.|Coordinator try to find someone.} [She] was patient but it is not right. {[Her] [relative] offer to help but it is not safe.|}',
    ],
    thanks:
      '"No" was the right answer and I am glad you gave it. {Thank you.|Nobody will ask you to hoist alone.}',
    outcome:
      'The app let a visit for two start with one person signed in. {@a It does not any more, and rings the coordinator when the second is 10 minutes away from late.|Pairs now travel together on this round.} One visit in the last [90-110] started with one.',
    people:
      'You had to stay in bed because only one of us came. We are sorry. {@a The app now warns us before it happens.|Pairs now travel together.} {Has everyone come in twos since?|}',
  },
  {
    key: 'no-reply',
    told: 'incident',
    kind: 'incident',
    subcategory: 'visit.no_reply',
    in: ['home-care'],
    wholeService: true,
    when: ['morning', 'afternoon', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: 'No answer at the door',
    tellings: [
      'No answer at [time]. {Knocked, rang, looked through the letter box.|Curtains shut.} {Key safe code does not work, I think the family changed it.|No key safe here.} Office rang [her] [relative]. {@a [She] was at the hairdressers!|In the end [she] was in the garden.} All fine but I was [20-35] min there.',
      'I ring bell, nobody. I am worried because [she] never go out. {I wait, I call, I look in window.|The neighbour has a key.} [She] was {@a asleep with no hearing aid|in the hospital since the night, nobody told us}. Next time it is good to have a plan what to do.',
    ],
    thanks:
      'You did not walk away. {Thank you.|You asked for a plan, and you are right that there was none on the app.}',
    outcome:
      'What to do when there is no answer was in a folder at the office. It is on the app now, with the numbers to tap, and after 15 minutes the coordinator takes over. {Key-safe codes are checked at each review.|}',
    people:
      'We could not get in and were worried about you. {@t You were having a nice time, we are glad to say.|{@a You were asleep and had your hearing aid out.|You had gone to hospital in the night, and nobody had told us.}} We now have a plan with you for next time. {Is the plan on the fridge still right?|}',
  },
  {
    key: 'app-lost-visits',
    told: 'incident',
    kind: 'incident',
    subcategory: 'info_gov.availability',
    in: ['home-care'],
    wholeService: true,
    hours: [7, 9],
    when: ['morning'],
    harm: [['none', 'none']],
    title: 'App would not open on the round',
    tellings: [
      'App logged me out at {6.50|7} and would not let me back in. {No visits, no addresses, no key codes.|No signal at the farm end either.} Did my calls from memory and a bit of paper. {Could not see the med chart so I rang the office for each one.|}',
      'Telephone update in the night and then app is white screen. I have [5-7] visits. {My colleague read me the addresses.|Office send me by text but no codes.} Please can we have something on paper for emergency.',
    ],
    thanks:
      'Thank you for ringing for each chart and not going from memory. {That was slow and it was right.|}',
    outcome:
      'Each round now has a sealed paper pack for when the app is down, changed every [day]. Updates wait until 11 at night. {We tried the pack on a quiet morning and it took two visits to find what was missing from it.|}',
    people:
      'Our phones stopped working on your day. Your visit was made. We now carry a sealed paper copy for such days.',
  },
]
