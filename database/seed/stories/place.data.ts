import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const placeStories: readonly Story[] = [
  {
    key: 'lift-stuck',
    told: 'incident',
    kind: 'incident',
    subcategory: 'environment.lift',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'afternoon', 'evening'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: '{@t Lift stuck between floors|Lift out of order}',
    tellings: [
      'Lift stuck between floors with {two people and a trolley|me and [person]} for [12-30] min. {Alarm button goes to a call centre that did not know the address.|No phone signal inside.} [She] was {great about it|getting upset}. {People upstairs missed lunch club.|}',
      'Lift is not work {again|from morning}. [3-5] people upstairs can not come down. I carry the trays by stairs [10-14] times. My legs!',
    ],
    thanks:
      '{@t Thank you for keeping everyone calm in there.|Thank you for the trays. That is a lot of stairs.}',
    outcome:
      'The contract allowed two days for a call-out. It is four hours now, and the address is on the alarm panel. {When it is out, lunch goes upstairs and so does the company.|}',
    people:
      'The lift broke and you were stuck {@t in it|upstairs}. We are sorry. The engineer must now come in four hours. {Next time, lunch club comes to you.|}',
  },
  {
    key: 'toast-alarm',
    told: 'incident',
    kind: 'incident',
    subcategory: 'environment.fire',
    in: [...homes, 'extra-care', 'day-service'],
    wholeService: true,
    when: ['morning', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Fire alarm, no fire',
    tellings: [
      'Toast set the alarm off at [time]. {All out in [4-7] min.|Everyone to the safe side in [3-6] min.} One fire door did not close by itself. {Roll call list was from last week.|} {Fire service came, very nice.|} [She] was frightened, sat with [them].',
      'Alarm ring, I follow what I learn. I check my {corridor|rooms}. Door near kitchen stay open, I close by hand. {[Person] do not want to leave, I stay with [them] behind the fire door like in the plan.|} No fire.',
    ],
    thanks:
      'Thank you for telling us about the door. {That door matters more than the toast.|Calm is catching; thank you.}',
    outcome:
      'The door closer has been changed and all [22-38] doors tested. {The toaster has moved from under the detector.|} The list is printed each night. {Next drill: everyone safe in four minutes.|}',
    people:
      'The alarm went off and it gave you a fright. There was no fire. We mended a door and moved the toaster. {Do you know what we would like you to do if it rings?|}',
  },
  {
    key: 'boiler',
    told: 'incident',
    kind: 'incident',
    subcategory: 'environment.heat',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'night', 'evening'],
    months: [11, 12, 1, 2, 3],
    harm: [
      ['none', 'low'],
      ['none', 'none'],
    ],
    madeSafe: 'Everyone is in one warm room. Six safe heaters came within two hours.',
    title: 'Heating off on a cold night',
    tellings: [
      'No heating since [time]. {[14-16] degrees in the lounge.|Radiators stone cold.} Extra blankets and {hot water bottles with covers|hot drinks}. {Only [2-3] heaters that are safe.|Engineer says tomorrow.} {[Person] hands like ice.|}',
      'Very cold in [room], thermometer [13-15]. The boiler show {F28|error}. I press reset, nothing. I put all people in {the small lounge|kitchen where is warm}.',
    ],
    thanks: 'One warm room and everyone in it: well thought of. {Heaters are in a van on their way.|}',
    outcome:
      'Back on after [7-15] hours. The service was a month late because the contract had changed hands. There is one person now who owns the dates, and six safe heaters in the store.',
    people:
      'You were cold and we are sorry. The boiler is mended and serviced. {You told us the small lounge was rather jolly.|Are you warm enough now?}',
  },
  {
    key: 'heatwave',
    told: 'incident',
    kind: 'near-miss',
    subcategory: 'environment.heat',
    in: [...homes, 'extra-care', 'day-service'],
    wholeService: true,
    when: ['afternoon', 'evening'],
    months: [6, 7, 8],
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Too hot indoors',
    tellings: [
      '[29-33] degrees in [room] at [time]. {Windows only open a crack.|Fan is moving hot air.} [Person] {sleepy and flushed|not drinking}. {Wet flannels, lollies.|Moved to the shady side.} {The minibus has no air con either.|}',
      'Very hot, the sun is all afternoon on this side. I close curtain, give ice. Two people are not good, I call {nurse|111} for advice.',
    ],
    thanks: 'Lollies and flannels, and a call for advice. {Thank you.|}',
    outcome:
      'There are two cooled rooms now, and outside blinds on the {west|sunny} side. At 26 degrees the plan starts by itself: drinks round each hour, trips in the morning. {Highest since in those rooms: 27.|}',
    people:
      'It was too hot for you and you felt ill. We are sorry. There is a cool room you can use at any time, and blinds are up.',
  },
  {
    key: 'hot-tap',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'environment.water',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [['none', 'none']],
    madeSafe: 'Tap off at the valve, room locked, all other outlets tested that evening.',
    title: 'Bath water far too hot',
    tellings: [
      'Bath in {the end bathroom|[room]} ran at [49-54] degrees on the thermometer. {Valve must have gone.|They changed the valve last week.} Did not use it. Sign on the tap. [She] had a wash instead.',
      'Before bath I put my elbow, too hot! Thermometer [48-53]. I tell maintenance, he is off today. I lock this room.',
    ],
    thanks: 'Elbow, thermometer, sign on the tap. {Somebody has been saved a bad burn today.|}',
    outcome:
      'The mixing valve had been fitted back to front. All [12-19] were tested that night, and a person independent of the fitter now signs them off. {None over 43 since.|}',
    people:
      'The bath was too hot when we tested it, so you had a wash. The valve has been replaced. Would you like your bath back on the same day?',
  },
  {
    key: 'window',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'environment.window',
    in: [...homes, 'extra-care'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    months: [4, 5, 6, 7, 8, 9],
    harm: [['none', 'none']],
    madeSafe: 'Window shut and screwed. Both floors looked at within two hours.',
    title: 'Window opening too wide upstairs',
    tellings: [
      'Window restrictor in [room] is {off, screws pulled out|undone}, opens right out, {first floor|second floor}. {Painters were in.|It was hot.} Shut it and moved the chair away. [Person] likes to look out.',
      'Window upstairs open all the way. I can put my whole body. I close and tell. The key for it is lost.',
    ],
    thanks: 'Thank you. It was fixed within two hours of you telling us.',
    outcome:
      'The decorators had taken [2-4] off and had no list to put them back by. A job upstairs now ends with a window check and a photo. All [30-44] have been tested.',
    people:
      'The stop on your window had come off. It is back, and the view is still yours. {Is there enough air?|}',
  },
]
