import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const equipmentStories: readonly Story[] = [
  {
    key: 'hoist-battery',
    told: 'incident',
    kind: 'incident',
    subcategory: 'moving_handling.hoist',
    in: homes,
    wholeService: true,
    when: ['morning', 'evening'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Hoist battery flat when somebody needed to get up',
    tellings: [
      'Hoist battery {died|flat} {half way|before we started} with [person] at [time]. {Used the emergency lowering, [she] was ok.|Waited [25-40] min for the other one.} {Spare was not on charge.|The charger light was off, plug had been pulled for the hoover.} [She] was late for {[meal]|[her] visitor}.',
      'The hoist stop in the air. I press red button and bring [them] down slowly on bed. [She] was {scared a little|holding my hand}. {Only one battery here.|Second battery also empty.} We need some system for charging.',
    ],
    thanks:
      '{You knew where the red handle was and you kept [them] calm.|Thank you both for staying with [them].} {I am sorry you were left without what you needed.|}',
    outcome:
      'The charger shared a socket with the cleaners’ machine. It has a socket of its own with no switch now, and there is a spare battery on each corridor. {Flat batteries: [4-6] in the three months before, none or one since.|}',
    people:
      'The hoist stopped while you were in it, {and you were brought down safely|and you had to wait}. We are sorry; it cannot have been nice. The charger has a socket that cannot be switched off. {Do you feel safe in it?|}',
  },
  {
    key: 'sling-size',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'moving_handling.hoist',
    in: homes,
    wholeService: true,
    when: ['morning', 'evening', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Wrong sling size noticed before lifting',
    tellings: [
      "Sling in [room] is {a large, plan says medium|the wrong colour loops for [them]}. {Came back from the laundry mixed up.|Somebody's been using the one from next door.} We saw it {before we lifted|when the straps did not sit right}. Used a slide sheet and bed care until the right one was found.",
      'I put the sling and it looks too big, [she] can slide. I ask my colleague, she look also. We stop. {Label is washed, you can not read.|On label no name.} [She] stay in bed until we find correct one.',
    ],
    thanks:
      'You looked at the fit and you stopped. {Thank you.|Two pairs of eyes and the courage to say stop.}',
    outcome:
      'Slings went to the laundry in one bag and came back in one pile. Each now has a sewn name and a colour for its size, and hangs behind the person’s own door. {We looked at [20-24]: all but one were on the right hook.|}',
    people:
      'The wrong sling was in your room. Two colleagues saw it before you were lifted. Yours now has your name sewn in and hangs behind your door. {Is it comfortable?|}',
  },
  {
    key: 'footplate',
    told: 'incident',
    kind: 'incident',
    subcategory: 'moving_handling.wheelchair',
    in: [...homes, 'day-service', 'supported-living', 'extra-care'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: '{@t Wheelchair used without its footplates|Wheelchair that would not hold on a slope}',
    tellings: [
      "[Her] foot went under the wheelchair coming back from {lunch|the minibus}. {No footplates on it.|Only one footplate.} {@h Stopped in time.|Sock scuffed, toe a bit red.} {There's a pile of odd footplates in the cupboard and none fit.|}",
      'The wheelchair {brake does not hold|front wheel is shaking}. On the slope it move with [person] inside. I hold it{@h .|, [her] knee touch the wall.} {I put paper "do not use".|I take it to the office.} It is heavy chair.',
    ],
    thanks: '{@t Stopping at once was right.|A note on the chair and a note to us: perfect.}',
    outcome:
      'The shared chairs had no owner. Each now has a number, its own footplates on a chain and a monthly check by two people who use it. [2-3] chairs went for repair and one was scrapped.',
    people:
      '{@t Your foot was caught because the chair had no footplates.|The chair you were in would not hold on the slope.} We are sorry. The chairs have been checked, and you have one of your own while you are here.',
  },
  {
    key: 'bed-rail-gap',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'moving_handling.bed_rails',
    in: homes,
    wholeService: true,
    when: ['night', 'morning'],
    harm: [['none', 'none']],
    madeSafe:
      'The rail is off and the bed is at its lowest, with a mat beside it. The engineer comes first thing.',
    title: 'Gap between bed rail and mattress',
    tellings: [
      'The bed rail in [room] has a gap you can get {your hand and arm|a fist} through. {New mattress is thinner.|The bumper is missing.} [Her] leg was through it at [time] check. Took the rail down and {put bed low with mat|sat with [them]}.',
      'I see the rail moves, the screw is loose. {If [she] lean on it, it will go.|It is not safe.} I lower bed to the floor and put mattress beside. Please fix today.',
    ],
    thanks:
      'Bed low, rail down, mat beside: safe until morning. {Thank you. I have rung the engineer already.|}',
    outcome:
      'The mattress was changed and the rail was not measured again. Now the two go on one job sheet, and a measuring block hangs by the bed store. {Of [40-52] beds measured, [3-5] needed a change.|}',
    people:
      'There was a gap by your bed rail. You were not hurt. We measured every bed afterwards. You told us you would rather have a low bed and no rail, {so that is what you have|and it is on order}.',
  },
  {
    key: 'bed-stuck',
    told: 'incident',
    kind: 'incident',
    subcategory: 'moving_handling.equipment_fault',
    in: homes,
    wholeService: true,
    when: ['morning', 'night'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Profiling bed stuck',
    tellings: [
      'Bed in [room] will not go {down|up}. {Stuck at the top with [them] in it.|Head end stuck flat so [she] can not breathe well lying like that, used pillows.} Handset light is {off|flashing}. Tried the plug. {Engineer line says 24 hrs.|Out of hours number just rings.}',
      'Bed is not working. I bend all morning and {my back hurts|my back is not good now}. {It was reported in the book [3-6] days ago.|Other staff also write it.} [She] is safe but it is not comfortable for anyone.',
    ],
    thanks:
      'Thank you for the pillows and for telling us about the book. {A fault that has been written down for days is one we need to hear about.|How is your back today?}',
    outcome:
      'Faults in the book were read once a week. They now go to the maintenance phone as a photo, with a same-day answer. {[17-19] of the last 20 had an answer the same day.|There is a spare handset in the store.}',
    people:
      'Your bed was stuck and you were not comfortable. We are sorry it took so long. It has been mended. Faults now go straight to the person who fixes them.',
  },
  {
    key: 'slide-sheet',
    told: 'not-sure',
    kind: 'near-miss',
    subcategory: 'moving_handling.technique',
    in: homes,
    wholeService: true,
    when: ['morning', 'night'],
    often: 2,
    harm: [['none', 'none']],
    title: 'No slide sheet to hand',
    tellings: [
      "No slide sheets on {nights|this side}. {All in the wash.|Cupboard is locked and the key is with days.} We moved [person] up the bed with {the bottom sheet|a towel}, I know it's not how we were shown. {Back ok.|My shoulder twinged.}",
      'We need [2-3] more slide sheet on this floor. Every time I look for one and take [10-15] minutes. {So people do it without.|}',
    ],
    thanks:
      'Thank you for being straight about what happens when there is none. {That is worth more to us than a tidy answer.|}',
    outcome:
      'There was one slide sheet for every three people who need one. Each person now has their own, in the bedside drawer, with a spare. {At the night walk-round all [14-16] drawers had one.|}',
    people:
      'We did not have the right sheet to help you move in bed. We are sorry if it was uncomfortable. You have your own now, in your drawer.',
  },
  {
    key: 'call-bell-quiet',
    told: 'incident',
    kind: 'incident',
    subcategory: 'moving_handling.equipment_fault',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['night', 'evening', 'morning'],
    often: 2,
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    madeSafe:
      'Checks every quarter of an hour, and hand bells given out, until the engineer mended it that night.',
    title: 'Call {bells|cords} not ringing',
    tellings: [
      '{Call bell|Pull cord} in [room] does not ring. {Light comes on but no sound.|Nothing at the panel.} {[She] said [she] pressed it for ages.|Tried the next [2-3] along, same.} Doing [15-30] minute checks till it is fixed. {Engineer called.|Left message with engineer.}',
      'I press the bell to test and nothing. [Person] call by voice in the night and nobody hear, {[she] was upset|[she] wait long time}. I give [them] a hand bell from the {activities box|lounge}.',
    ],
    thanks:
      '{The hand bell was a lovely bit of thinking.|Thank you for the extra checks until it was mended.} I have been to see [them] to say sorry.',
    outcome:
      'A loose board in the panel. It was mended the same {day|night}. Nothing told us when a bell was dead, so the system now tests each one at noon and shows the ones that do not answer.',
    people:
      'You rang and nobody heard, because the bell was not working. We are so sorry. It is mended and tests itself every day. {Would you like to keep the hand bell as well?|}',
  },
  {
    key: 'minibus',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'environment.vehicle',
    in: ['day-service'],
    place: 'minibus',
    wholeService: true,
    when: ['morning', 'afternoon'],
    often: 3,
    harm: [['none', 'none']],
    title: '{@t Wheelchair clamp|Lift|Seat belts} on the minibus not working',
    tellings: [
      'One of the {rear clamps|floor clamps} on the minibus will not click. {Noticed when I gave it the tug test.|The strap is frayed.} [Person] went in the {front seat|taxi} instead. {Been stiff for weeks.|}',
      'The lift of the bus stop half way with [person] on it. {Driver use the hand pump.|We pump by hand.} [8-15] minutes in rain. [She] was laughing, I was not.',
      'Two seat belts on the {left|back row} do not hold. We were full today so {two runs|I sent [2-3] people by taxi}. Late home by [25-40] min, rang all the families.',
    ],
    thanks:
      '{@t The tug test found it. Thank you.|Thank you for pumping in the rain and keeping [them] laughing.|Two runs and a late finish were the right call. Thank you for ringing round as well.}',
    outcome:
      'The bus was looked at once a year, at its service. Drivers now have a two-minute card for each morning and may take the bus off the road without asking. {Used [3-4] times so far; a hire bus comes by ten.|}',
    people:
      '{@t Your place on the minibus was not safe, so you went another way.|The lift on the minibus stopped with you on it, in the rain.|Your seat on the minibus was not safe, so you went another way.} Nobody was hurt. It has been mended, and is checked every morning. {You can ask the driver to show you the tug test.|}',
  },
]
