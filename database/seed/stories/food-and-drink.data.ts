import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const foodAndDrinkStories: readonly Story[] = [
  {
    key: 'wrong-texture',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'swallowing.wrong_texture',
    in: [...homes, 'day-service'],
    wholeService: true,
    when: ['morning', 'afternoon', 'evening'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Wrong food texture noticed before eating',
    tellings: [
      'Normal {dinner|sandwich} put in front of [person], [she] is level [4-5]. Swapped it before [she] ate any. {The tray cards got wet and you can not read them.|New lady on the servery today.|The SLT sheet changed {Friday|last week} and kitchen has the old one.}',
      'I see [her] plate has {peas|a biscuit|toast}. [She] must have soft. I take and say sorry and bring the other. {The list in the kitchen is old, from [3-6] weeks.|Nobody tell the kitchen [she] is changed.}',
    ],
    thanks:
      '{You looked at the plate and the person, not only the card.|That was a close one and you were calm.} {Thank you for saying the list was old.|}',
    outcome:
      'There were three lists: kitchen, unit and care plan. Now there is one, printed each morning from the plan, {on waterproof cards|with a coloured ring on the plate}. {Four weeks later 118 of 120 plates matched.|We look at ten plates a week; all have matched since.}',
    people:
      'You were given food that was not safe for your swallowing, and a colleague changed it before you ate. We are sorry. There is one list now. {Are you happy with the meals you get?|}',
  },
  {
    key: 'choked-toast',
    told: 'incident',
    kind: 'incident',
    subcategory: 'swallowing.choking',
    in: [...homes, 'home-care', 'supported-living', 'day-service'],
    when: ['morning', 'afternoon', 'evening'],
    harm: [
      ['none', 'low'],
      ['low', 'low'],
      ['moderate', 'low'],
    ],
    title: 'Choked, and was helped to clear it',
    tellings: [
      '[Person] choked on {toast|a bit of sausage|bread} at [time]. {Five back blows and it came up.|Back blows, then it came out on the fourth.} Went a bit blue. 999 {@h came and listened to [her] chest, all clear|came, throat sore but stayed home|took [them] in, two nights for [her] chest}. {I was shaking after.|Never had to do it for real before.} [She] had been talking and laughing with [her] mouth full.',
      '[She] was eating alone because {I was opening the door for delivery|the other person needed me} and I hear cough then nothing. I run and hit the back [4-5] times and food come. I call ambulance. {@h They say all is clear.|They say sore throat.|They take [them] for the night.} [She] is {scared to eat|tired}.',
    ],
    thanks:
      'You saved [them]. {Please ring me, or our supporter, when you have had a sleep.|You will be shaky; that is normal. Take the rest of the day if you need it.}',
    outcome:
      'The speech and language therapist came within [2-6] days and [her] food is now {soft and bite-sized|level 6}. Someone sits with [them] for the whole meal. Each shift practises the choking drill once a quarter with the mat.',
    people:
      'You choked and it was frightening. A colleague cleared it. We are sorry. {Your food is softer and somebody sits with you.|The therapist has shown us what is safe.} {How do you feel about eating now?|Is the food still nice?}',
  },
  {
    key: 'allergy-lunch',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'swallowing.allergen',
    in: ['day-service', 'extra-care', 'care-home'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    harm: [['none', 'none']],
    title: 'Food allergy spotted before serving',
    tellings: [
      'The {pesto|cake|curry sauce} has {nuts|egg|milk} in it, saw it on the tin. [Person] can not have it. {It is a different brand to the usual.|The shop swapped it in the order.} Made [them] {a plain one|something else}. {Card does not say allergy on the front.|}',
      'One member bring {brownies|birthday cake} to share. I ask what is inside, {almond|walnut}. We have one person with nut allergy in the group. We keep it in the box for home. {[She] was a bit sad.|Everyone was okay about it.}',
    ],
    thanks: '{@t You read the tin.|You asked what was inside.} {Thank you.|That is what kept [them] safe.}',
    outcome:
      '{@t Swapped brands in the online order now come in a red bag and wait until somebody has read the label. Allergies are on the front of the card.|There is a shelf for shared treats, with a card that says what is in them. People who bring cakes helped to design it.}',
    people:
      'Something you are allergic to nearly reached you. It did not. {@t We now look at every swapped brand before it goes in the cupboard.|Shared treats now have a card that says what is in them.}',
  },
  {
    key: 'weight-loss',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'nutrition.weight',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [['low', 'none']],
    title: 'Clothes getting loose: weight loss',
    tellings: [
      '[Her] {belt|top} is hanging off [them]. {Weighed: down [3-5] kg since the {spring|last one}.|Scales have been broken [3-5] weeks so nobody has weighed.} [She] pushes food round the plate. {Eats better if you sit with [them].|Likes a pudding first.}',
      'I worry [person] is thinner. {Ring falls from the finger.|The belt is one more hole.} [She] tells me everything taste like {metal|paper} since the new tablet. {Maybe not important.|Can GP look?}',
    ],
    thanks:
      'Rings and belts tell us before the scales do. {Thank you for noticing, and for how [she] likes to eat.|}',
    outcome:
      '{There is a second set of scales, and the chart asks why when a weight is left out.|The scales were mended.} The dietitian and the GP have both seen [them], {@t and there is cream in the porridge|and the tablet that changed the taste has been stopped}. [She] has put on [1-2] kg.',
    people:
      'You had been losing weight and it took us a while to see. We are sorry. {@t You told us what you like, so that is what we make.|Food tastes better now the tablet has been changed, you said.} {Anything you fancy that is not on the menu?|}',
  },
  {
    key: 'drinks-chart',
    told: 'incident',
    kind: 'incident',
    subcategory: 'nutrition.record',
    in: homes,
    wholeService: true,
    hours: [19, 21],
    when: ['evening'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Fluid chart with hours left blank',
    tellings: [
      'Fluid chart for [room] stops at {11am|1pm} and picks up at {6|tea}. {[She] did drink, I saw [them] with a cup.|Mouth was dry at [time].} {You have to go all the way to the office to write it.|Tablet battery was flat so it was on paper, then got lost.} Gave [300-400] ml since.',
      'On chart is only [350-550] ml for all day. I think it is more but nobody write. {It is very hot today.|[She] has a urine infection before.} I give small drinks each time I pass.',
    ],
    thanks:
      'Little drinks each time you pass is what works. {Thank you for saying where the writing gets stuck.|}',
    outcome:
      'Writing meant a walk to the office, so it waited until the end of the shift. {There is a card by the bed with cups to tick.|There is a tablet on the wall of each corridor.} Two weeks on, [24-27] of 28 days were full.',
    people:
      'We could not tell from our notes how much you had to drink. We are sorry. There is a card by your bed now, and you can tick it too.',
  },
  {
    key: 'missed-supper',
    told: 'incident',
    kind: 'incident',
    subcategory: 'nutrition.missed_meal',
    in: homes,
    wholeService: true,
    when: ['evening', 'afternoon'],
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    title: 'No meal after an appointment',
    tellings: [
      '[Person] came back from {the hospital|clinic} at [time] and the kitchen had closed. {Nobody had kept a plate.|No plate saved.} Found [them] {cheese and crackers|soup and bread}. [She] had had nothing since {breakfast|7am}. Not good enough for [them].',
      '[She] is hungry after {dialysis|eye clinic}, no food left. I make egg on toast {from my own|in the unit kitchen}. Can we have a system when people are out?',
    ],
    thanks:
      'Thank you for the supper and for the question. {Yes, we can.|It is not for you to find, and I will pay you back for anything you bought.}',
    outcome:
      'The transport sheet and the kitchen sheet did not meet. A plate is now held for anyone on the transport sheet, and there is a snack drawer with a key on the unit.',
    people:
      'You came back hungry and there was no meal for you. We are sorry. The kitchen now keeps a plate for anyone who is out.',
  },
  {
    key: 'peg-pump',
    told: 'incident',
    kind: 'incident',
    subcategory: 'nutrition.enteral',
    in: ['nursing-home'],
    wholeService: true,
    when: ['night', 'morning'],
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Feeding pump stopped for some hours',
    tellings: [
      'PEG feed pump in [room] stopped, alarm was {turned down|not loud enough through the door}. {About [2-3] hours of feed missed.|Stopped some time after 2.} Restarted at [time] after flushing, dietitian line rung.',
      'The feed is finish late because {the giving set was wrong size|tube was bent under [her] arm}. I see it when I turn [them]. Nurse come and make it ok.',
    ],
    thanks: 'Thank you for checking under the arm and flushing first.',
    outcome:
      'Five of us stood in the corridor and could not hear the alarm. The pumps now plug into the call system. {Tested on nights: heard 6 times of 6.|}',
    people:
      'Your feed stopped for a while in the night and we did not hear it. We are sorry. The pump now rings the same bell as the call button.',
  },
]
