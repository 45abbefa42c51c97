import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const rightsAndSafetyStories: readonly Story[] = [
  {
    key: 'kitchen-lock',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'distress.environmental',
    in: ['supported-living'],
    wholeService: true,
    when: ['evening', 'afternoon', 'morning'],
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: 'Kitchen locked for everyone',
    tellings: [
      'Kitchen is being locked after {8|tea} because of one person and the {knives|hob}. So [person] has to ask for a drink. {It is [her] house.|Doesnt seem right.} Was told it is for safety.',
      'I am new and I ask why key for kitchen. They say always like this. But [she] make very good tea alone before, in other house.',
    ],
    thanks: 'Thank you for asking why. {You are right that it is [her] house.|New eyes are worth a lot.}',
    outcome:
      'The lock began with one risk for one person and stayed for everyone. The knives have a locked drawer and the kitchen is open day and night. {[She] makes the tea.|It has been open for [5-9] weeks without upset.}',
    people:
      'The kitchen in your home was locked, and you had to ask. That was not right and we are sorry. It is open. If anything in your home is locked that you want open, tell us or your advocate.',
  },
  {
    key: 'change-short',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'safeguarding.financial',
    in: ['home-care', 'supported-living', 'extra-care'],
    when: ['afternoon', 'morning'],
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: 'Shopping money did not add up',
    tellings: [
      '[Her] purse is {£10|£20} short on the {sheet|money book}. {Receipts for all but one shop.|There are two visits with no entry.} I counted it with [them]. [She] did not seem worried but I am. {Reporting so it is on record.|I do not want anyone to think it was me.}',
      'When I do shopping I write all. Today money is less than the book, {£15|£10}. Maybe receipt is lost, maybe other. {I tell the office and take photo of the book.|I rang office from the house.}',
    ],
    thanks:
      'Counting it with [them] and telling us at once was right. {It is now for others to look into; you have done your part.|}',
    outcome:
      'We passed it to the council’s safeguarding team the same day, and what they find is for them to say. What we have changed: a card with a limit instead of cash, and a receipt photo in the app for each shop.',
    people:
      'Some of your shopping money did not add up. The money has been put back by us. The council’s team looked into it with you. You now have a card that shows each shop. {Are you happy with it?|}',
  },
  {
    key: 'raised-voice',
    told: 'incident',
    kind: 'incident',
    subcategory: 'safeguarding.psychological',
    in: [...homes, 'supported-living'],
    when: ['evening', 'night', 'morning'],
    harm: [['none', 'low']],
    madeSafe:
      'The person is with a colleague they trust. The other colleague has been asked to wait at home, on full pay, while others look into it. This is neutral and not a finding.',
    title: 'Concern about hard words to someone',
    tellings: [
      'I heard a colleague shouting at a resident in [room] at [time]: "I told you, sit down." [She] was crying when I went in. I stayed with [them]. The other person has gone to the other unit. I told the [senior] straight away.',
      'I see and hear something I do not like. Colleague speak very hard to [person], hold the chair so [she] can not go out. I say stop. I tell [senior] now. [She] is in [room] with me, calm.',
    ],
    thanks:
      'You stopped it, you stayed with [them] and you told us at once. That took courage. You will not be treated worse for it, and I will ring you tomorrow to see how you are.',
    outcome:
      'We made [them] safe and told the council’s safeguarding team within the hour. What happened and what follows for anyone is for them and is kept apart from this. For the unit: breaks are now covered on every late shift, and the manager is there two evenings a week.',
    people:
      'Somebody spoke to you in a way that upset you. We are sorry. You are safe, and the council’s team came to listen to you. {Is there anyone you would rather not have help you?|Do you want to talk about it again?}',
  },
  {
    key: 'dols-expired',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'liberty.expired',
    in: homes,
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [['none', 'none']],
    title: 'DoLS authorisation ran out before the renewal',
    tellings: [
      'Noticed when filing that the DoLS for [room] ran out {on the [3-9]th|last week}. {The reminder goes to an old email.|No one had it in the diary.} Told the manager and the form has gone today.',
      'Paper for DoLS is finished for [person]. I see because {[her] [relative] ask me about it|doctor ask}. Not my job but I say.',
    ],
    thanks: 'It is everyone’s job, and you did it. {Thank you.|}',
    outcome:
      'The date was in one person’s inbox. It is on the team’s board now, eight weeks ahead, and the council has [her] new form. {We looked at the other [18-24]: all in date.|}',
    people:
      'The paper that says how you may be kept safe here had run out. We are sorry. The council is looking at it again, and your advocate will come and see you. You can ask for that at any time.',
  },
  {
    key: 'door-open',
    told: 'incident',
    kind: 'incident',
    subcategory: 'dignity.dignity',
    in: homes,
    wholeService: true,
    when: ['morning', 'evening'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Privacy during care',
    tellings: [
      'Went past [room] at [time] and door was open with [person] {on the commode|half dressed}. Shut it. {The bathroom door does not click shut.|The curtain hooks are gone.} {[She] would hate that.|[She] used to be a head teacher.}',
      'When I am washing [them], people come in without knock [2-4] times: {laundry, then tea, then other|first laundry then nurse}. I put towel. [She] look at the wall.',
    ],
    thanks:
      '{@t Thank you for shutting it and for saying what [she] would feel.|Thank you for the towel and for counting. It is about how we run the morning, and we can change that.}',
    outcome:
      'Laundry and tea used to go round in the same hour as washes. Laundry has moved to the afternoon and there is a "please wait" slider on each door. {@t The door catch has been mended.|}',
    people:
      'Your privacy was not kept when you were being helped. We are sorry. There is a slider on your door that means "wait". {Do people wait?|}',
  },
  {
    key: 'faith-food',
    told: 'incident',
    kind: 'incident',
    subcategory: 'dignity.culture',
    in: [...homes, 'day-service'],
    wholeService: true,
    when: ['afternoon', 'evening'],
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: '{@t Food that went against someone’s faith|A fast that was not in the plan}',
    tellings: [
      'Lunch for [person] had {@a ham in the quiche|gravy made with beef}. [She] is {@a Muslim|Hindu}. [She] noticed and put the fork down and said nothing. I only knew because I {know a bit of [her] language|eat the same as [them]}.',
      '[She] do not eat all day because it is {@a Ramadan|fasting day} and nobody know. Everyone is saying eat eat. {I explain to others.|I am same faith so I understand.} Can we have this in plan.',
    ],
    thanks:
      'Thank you for speaking for [them]. {I have been to say sorry.|We need what you know in the plan; would you help write it?}',
    outcome:
      'The menu sheet asked about allergies and not about faith. It asks now. [She] and [her] family have told the kitchen what [she] eats, {@t and there is a separate pan|and when [she] fasts}.',
    people:
      '{@t We gave you food that goes against your faith|We did not know that you were fasting}, and we are very sorry. {@t The kitchen has learnt from you what is right.|Your fasting days are in the plan and the kitchen has them.} {Is it done as you would do it at home?|}',
  },
  {
    key: 'hearing-aid',
    told: 'incident',
    kind: 'incident',
    subcategory: 'dignity.property',
    in: [...homes, 'extra-care', 'day-service'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: '{@a Hearing aid|Glasses|Teeth} lost',
    tellings: [
      "[Person]'s {@a hearing aid is|glasses are|bottom teeth are} missing since {[day]|last night}. {Looked in the bed, the bin, the laundry.|Checked the bed sheets, sometimes goes in the wash.} [She] can't {@a follow anything|see the telly|eat [her] dinner}. {That's [2-3] sets this year on this unit.|}",
      'I look everywhere for {@a the hearing aid|the glasses|the teeth}. {@b In the pocket of dressing gown!|Not find.} I think we need small box with name near the bed.',
    ],
    thanks: 'Thank you for searching, and for the idea of the box. {We have ordered them.|}',
    outcome:
      'There is a bright box with a name by each bed, and the laundry has a sieve table. {Found in it so far: [2-5].|Nothing has been lost for [6-10] weeks.} {@b What was lost has been found.|What was lost has been replaced at our cost.}',
    people:
      'Your {@a hearing aid|glasses|teeth} went missing and your day was harder because of it. We are sorry. {@b What was lost turned up.|We paid for the new.} There is a box by your bed with your name.',
  },
]
