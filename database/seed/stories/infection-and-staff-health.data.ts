import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const infectionAndStaffHealthStories: readonly Story[] = [
  {
    key: 'd-and-v',
    told: 'incident',
    kind: 'incident',
    subcategory: 'infection.outbreak',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'night', 'evening'],
    months: [11, 12, 1, 2, 3],
    often: 2,
    harm: [['low', 'none']],
    madeSafe: 'Unit closed to visitors, supplies delivered, health protection team rung.',
    title: 'Two people with sickness and diarrhoea',
    tellings: [
      '{Two|[3-4]} people with D and V on this side since [time]. {Closed the unit doors, signs up.|Keeping them in their rooms.} {Red bags running out.|No more alcohol wipes for it, need the chlorine tablets.} {One of us has gone home with it.|}',
      'Sickness start with [person], then next room. I use apron and gloves, wash with soap not gel. {Kitchen sends trays.|I put the cups separate.} We need more {chlorine|red bag} for the night.',
    ],
    thanks:
      'Soap and not gel, and the doors shut within the hour. {Thank you. Bags are on their way.|You have very likely saved the other corridor.}',
    outcome:
      'It stayed on one side and was over in [5-9] days. The health protection team were rung the same day. {There is an outbreak box on each unit, sealed, with four days’ worth in it.|} Anyone off sick with it was paid, so nobody had to choose.',
    people:
      'A sickness bug went round and you had a rough few days. We are sorry. {You told us you were lonely in your room; next time there will be a phone and a daily visit.|It did not spread beyond your corridor.}',
  },
  {
    key: 'gloves-out',
    told: 'incident',
    kind: 'near-miss',
    subcategory: 'infection.ppe',
    in: [...homes, 'home-care', 'supported-living'],
    wholeService: true,
    when: ['night', 'morning', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Gloves ran out',
    tellings: [
      '{Only XL gloves left|No gloves} on {nights|this round}. {They rip.|They fall off.} {Store is locked, key with the manager.|Bought some from the chemist myself.}',
      'I have small hand, only large gloves in {the house|the cupboard} for [5-9] days. I use two pair. Please order small.',
    ],
    thanks: 'Thank you, and I am sorry. {Please give me the receipt.|Small ones are coming today.}',
    outcome:
      'Ordering was by the box and not by the size. Each size has its own line, and the spare key is with the shift lead. {We counted at each place a month on: all sizes there.|}',
    people:
      'You ran out of gloves that fit. There is a line for each size now. Tell us if the shelf is empty.',
    to: 'The colleagues on that shift',
  },
  {
    key: 'needle',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staff_injury.sharps',
    in: ['nursing-home', 'home-care', 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [['low', 'low']],
    title: 'Needle in the waste',
    tellings: [
      'Pricked my finger on a {insulin needle|lancet} in the {bin bag|bed} at [time]. Bled it, washed it, {rang occupational health|went to A&E}. {Sharps box was full to the line.|There is no sharps box in the bathroom where [she] does it.} Worried now.',
      'I take the rubbish and something is sharp, it goes in my {finger|leg}. I wash with water long time. They take blood in hospital. {I am afraid.|I wait for result.}',
    ],
    thanks:
      'You did everything right. {I will ring you tonight.|Waiting is horrible; our supporter will keep in touch.} The tests and your hours are taken care of.',
    outcome:
      'The sharps box was in the kitchen and the injections were in the bathroom. Now it is where the needle is, and the needles fold away. {@a Your tests are clear.|}',
    people:
      'You were hurt and had weeks of worry. We are sorry. {@a Your results are clear.|} The box is where it is needed now. Anything else we can do?',
    to: 'The colleague who was hurt',
  },
  {
    key: 'back-twinge',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staff_injury.handling',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'evening', 'night'],
    often: 2,
    harm: [['low', 'none']],
    title: 'Back hurt helping someone to stand',
    tellings: [
      'Back went helping [person] up from the {low sofa|toilet} at [time]. [She] {went heavy|let go of the frame}. {Had to stop my round.|Finished the shift.} {[She] needs more help than the plan says.|The stand aid was upstairs.}',
      'My {back|shoulder} is pain after I lift leg of [person] in bed. Two weeks [she] is more heavy because {of infection|[she] can not push}. I take paracetamol.',
    ],
    thanks:
      'Please rest it, and you will be paid. {Thank you for what you said about [her] legs.|I have rung the physio about [them].}',
    outcome:
      '[Her] strength had changed and the plan had not. The physio came and it is a stand aid now. Any of you can now mark "needs changed" and it is looked at within two days. {Used [7-9] times so far.|}',
    people:
      'You hurt your back because the plan was behind. We are sorry. {How is it?|Occupational health will see you on your terms.}',
    to: 'The colleague who was hurt',
  },
  {
    key: 'car-ice',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staff_injury.road',
    in: ['home-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    months: [11, 12, 1, 2],
    harm: [
      ['none', 'low'],
      ['low', 'low'],
    ],
    title: 'Skidded on ice between visits',
    tellings: [
      'Slid on ice by the {bridge|church} going to my second call. {Hit the kerb.|Into a hedge.} I am ok, shaken. Car {needs a tyre|drives}. {Felt I had to rush.|The time between calls is 6 min.}',
      'Road is very bad with ice. I drive slow but car go. I sit some minutes, then go to next visit because [she] is alone. After I was shaking.',
    ],
    thanks: 'You matter more than the rota. {Please stop for the day.|I am ringing you now.}',
    outcome:
      'On ice days the coordinators now add 15 minutes to each gap the night before, and ring people to say so. {We also pay the excess.|Winter tyres are being paid for, for anyone on the hill roads.}',
    people:
      'You had a nasty shock on the road. We have changed how ice days are planned, and the cost is ours. Anything you would add?',
    to: 'The colleague who was driving',
  },
  {
    key: 'kitchen-burn',
    place: 'kitchen',
    told: 'incident',
    kind: 'incident',
    subcategory: 'staff_injury.burn',
    in: ['day-service', 'care-home', 'supported-living'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [['low', 'none']],
    title: 'Burn from a hot tray',
    tellings: [
      'Burnt my {wrist|hand} on the oven shelf at [time], {gloves are full of holes|no oven gloves so used a tea towel}. Cold tap 20 min. {Still made the scones.|Little blister.}',
      'Oil jump from the pan on my arm because {water was in|pan is not flat}. Not big. I put cold water.',
    ],
    thanks:
      'Twenty minutes under the tap: well done. {@t New gloves are in the drawer already.|A new pan is on its way.}',
    outcome:
      '{@t Gauntlets up to the elbow hang by each oven now.|The bent pan is in the bin, and there are sleeves and a lid by the hob.}',
    people:
      '{@t You were burnt because the gloves had worn through. We are sorry. There are new ones, up to the elbow.|You were burnt by a pan we had kept too long. We are sorry. There is a new one, with a lid.}',
    to: 'The colleague who was hurt',
  },
]
