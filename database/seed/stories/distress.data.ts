import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const distressStories: readonly Story[] = [
  {
    key: 'early-wash',
    told: 'incident',
    kind: 'incident',
    subcategory: 'distress.distress',
    in: homes,
    wholeService: true,
    hours: [6, 6],
    when: ['morning'],
    often: 3,
    harm: [
      ['none', 'low'],
      ['low', 'low'],
    ],
    title: 'Upset during help with a wash',
    tellings: [
      '[Person] did not want a wash at {quarter past six|half six} and pushed my hand away, then {scratched my arm|threw the flannel}. I stopped and {came back after breakfast|let [them] sleep}. Later [she] was {singing|fine, washed [her] own face}. {It is too early for [them].|Nights have a list of people to get up.}',
      '[She] shout when I take off the cover, it is cold and dark. {I do not know [her] language good.|I talk soft but [she] is afraid.} I cover [them] and go. Later my colleague try with the radio on and it is good.',
    ],
    thanks:
      'You stopped when [she] said no, and you found the time that suits [them]. {That is very good care.|How is your arm?}',
    outcome:
      'There was a list of people to be up before the day shift. There is no list now; people get up when they wake. {Upset mornings for [them]: [6-8] in the month before, [1-2] since.|[Her] plan says 9 o’clock with the radio on.}',
    people:
      'You were woken and washed when you did not want to be. We are sorry. You get up when you like now. {Is nine with the radio on right?|Who do you like to help you?}',
  },
  {
    key: 'two-people',
    told: 'incident',
    kind: 'incident',
    subcategory: 'distress.person_to_person',
    in: [...homes, 'supported-living'],
    when: ['afternoon', 'evening', 'morning'],
    often: 3,
    harm: [
      ['none', 'low'],
      ['low', 'low'],
    ],
    title: 'Upset between two people',
    tellings: [
      'Two of the [people] fell out over {the telly|the chair by the window|the biscuits} at [time]. One {pushed|hit the arm of} the other. {@h No mark.|Red mark, gone in an hour.} Separated them with a walk each. {It was noisy and hot in there.|It is always that hour before tea.}',
      '[Person] go in other person room and {take the cardigan|lie on the bed}. Other person is shouting and {pull [her] sleeve|hit with the hand}. I go between slow and make joke. {@h Both are ok.|One arm is red.} {The doors all look same.|[She] think it is [her] room.}',
    ],
    thanks:
      '{@t A walk each was just right. Thank you for noticing the heat and the noise.|Slow and with a joke was just right. Thank you for seeing why it happened.}',
    outcome:
      '{@t The hour before tea was crowded and loud. A second sitting and a quiet corner have halved it.|All the doors looked alike. People have chosen a colour and a picture for their own.} The safeguarding team were told and were content with the plan. {[1-2] upsets in the last month; there were [5-6] in the one before.|}',
    people:
      'You were {@t pushed|hurt} by someone you live with, and you were upset. We are sorry. {@t There is a quiet corner now.|Your door has your own picture on it.} If you want to talk to someone from outside, we will help you to. Do you feel safe here?',
  },
  {
    key: 'noise-headphones',
    told: 'incident',
    kind: 'incident',
    subcategory: 'distress.property',
    in: ['supported-living', 'day-service'],
    when: ['afternoon', 'evening'],
    often: 2,
    harm: [['none', 'low']],
    title: 'Things broken when it all got too loud',
    tellings: [
      '[Person] {threw a chair|broke the {kettle|tablet}} after the {fire bell test|drilling next door} [time]. No one hurt. {[Her] headphones were in the office.|Nobody had told [them] the test was today.} I moved everyone to the garden, sat near, said nothing. Took about [15-30] min.',
      'Door was banging and TV and people talking. [She] put hands on ears, then {plates on floor|picture from wall}. I turn off all. {The plan has a now-and-next card, it was not in the room.|} After, [she] help to sweep.',
    ],
    thanks: 'Quiet, space and no questions: thank you. {And thank you for saying what was missing.|}',
    outcome:
      '{@t Bell tests and works are now on the now-and-next card the day before, and the headphones hang by the front door. [She] chose the hook.|The now-and-next card hangs in the room itself, the door has a soft closer, and the television has a set hour.} {It has not got too loud for [them] in [3-5] weeks.|}',
    people:
      'It got too loud for you. Sorry. {@t Your headphones are on your hook, and noisy days will be on your card.|Your card is in the room now, and the door does not bang.} Is there anything else that helps?',
  },
  {
    key: 'self-harm-told',
    told: 'incident',
    kind: 'incident',
    subcategory: 'distress.self_harm',
    in: ['supported-living', 'extra-care'],
    when: ['evening', 'night'],
    harm: [
      ['low', 'moderate'],
      ['low', 'low'],
    ],
    title: 'Someone told us they had hurt themselves',
    tellings: [
      '[Person] showed me some scratches on [her] {arm|leg} tonight. Said [she] has been feeling {low|very down} since {the letter about benefits|[her] friend moved}. I listened. {We rang the crisis line together.|[She] let me ring the duty nurse.} I am sitting up with [them]. {I feel a bit wobbly myself.|}',
      '[She] tell me that [she] hurt [herself]. I did not know what to say so I make tea and I stay. Then I call on call and they {call the nurse|help me}. {Not deep.|I clean with water.} Thank you.',
    ],
    thanks:
      'You listened, you stayed and you got help. {That is the whole of it.|You knew what to do.} Please talk to our supporter this week; it is for you.',
    outcome:
      '[She] has a worker from the mental health team and a plan [she] wrote [herself], with what helps at night. The plan is by the phone. {Everyone in the house has had time with the nurse about what to say.|}',
    people:
      'Thank you for telling us. You wrote your own plan and we will stick to it. You can change it at any time. {Is the night number working for you?|}',
  },
  {
    key: 'racist-words',
    told: 'incident',
    kind: 'incident',
    subcategory: 'violence.racial',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'evening', 'afternoon'],
    often: 2,
    harm: [['none', 'low']],
    title: 'Racist words to a colleague',
    tellings: [
      '[Her] {son|visitor|nephew} said {he doesn\'t want "people like you" washing [them]|"why can\'t they send an English one"}. I carried on. I went and cried in the {car|linen room} after. {It is not the first time.|I have been here six years.}',
      'The person I help call me a bad name about my skin. {I know [she] is ill but it still hurts.|[She] has dementia, I know.} I finish the work with smile. I want to tell someone.',
    ],
    thanks:
      'I am so sorry. It is never part of your work, and you were right to tell us. {I would like to see you today, in whatever way suits you.|You choose whether you go back there; your hours are safe.}',
    outcome:
      'I have {@t spoken with the visitor and written to him|been to see [them]}: nobody chooses carers by their colour here. You said what you would like to happen on the next visits and the plan says so. {We have asked everyone what has been said to them, so that nobody keeps it to themselves.|}',
    people:
      'I am sorry for what was said to you. It has no place at work. Tell me if anything we agreed is not holding.',
    to: 'The colleague it was said to',
  },
  {
    key: 'arm-grabbed',
    told: 'incident',
    kind: 'incident',
    subcategory: 'violence.physical',
    in: [...homes, 'supported-living', 'day-service'],
    when: ['morning', 'evening'],
    often: 2,
    harm: [
      ['low', 'low'],
      ['low', 'none'],
    ],
    title: 'Hand squeezed hard during care',
    tellings: [
      '[Person] grabbed my {wrist|hair|lanyard} when I was {doing [her] shoes|helping with tablets} and would not let go. {Bruised.|Sore.} [She] was in pain I think, [her] teeth. Colleague came and sang with [them] and [she] let go.',
      'I have scratch on my face from [person]. {[She] did not see me, I come from the side with no sight.|I came too fast.} I wash it. [She] is sorry, [she] give me [her] sweet.',
    ],
    thanks:
      'Are you all right? {Please have it looked at.|Take ten minutes.} And thank you for seeing what [she] was telling us.',
    outcome:
      '{@t The dentist found a bad tooth and it is out.|We all now come from [her] right side, and a sign in the room shows new people.} {It has not happened since.|}',
    people:
      'You were hurt at work and we are sorry. Thank you for working out why. You have been offered time and somebody to talk to, and that stays open.',
    to: 'The colleague who was hurt',
  },
  {
    key: 'not-back',
    told: 'incident',
    kind: 'incident',
    subcategory: 'missing.missing',
    in: ['supported-living', 'extra-care', 'day-service'],
    when: ['afternoon', 'evening'],
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Not back when expected',
    tellings: [
      '[Person] was not back from {town|the gym|college} at [time], phone off. {Rang round, then police after an hour like the plan says.|Went to the usual places.} Turned up at [later] {on the last bus|with chips}. [She] was fine and cross about the fuss.',
      'The taxi say [she] was not there. I call {college|mother}, I call police. They find [them] at {the station|the park}. It was [45-90] minutes. I was very worry. {The photo on the form is from 2016.|}',
    ],
    thanks: 'You kept to the plan and that is why it was short. {Thank you.|Sit down and have a cup of tea.}',
    outcome:
      'The plan is now [her] plan: [she] chose who is rung and when, and sends a thumbs-up on the phone. {The photo is new.|The taxi firm rings us if nobody is there.}',
    people:
      'We worried when you were not back, and you told us the fuss was annoying. Your new plan is in your words. {Is an hour about right?|}',
  },
  {
    key: 'door-alarm',
    told: 'incident',
    kind: 'incident',
    subcategory: 'missing.found',
    in: [...homes, 'day-service'],
    when: ['afternoon', 'evening', 'morning'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['none', 'low'],
    ],
    title: 'Went out of the door and was met outside',
    tellings: [
      '[Person] got as far as the {bus stop|car park|corner shop}. {A visitor held the door for [them].|Delivery man had the side door open.} {I saw [them] from the window.|Neighbour rang us.} Walked back together, [she] {wanted to collect the children from school|was going to work}. About [8-20] min.',
      'Door alarm did not make noise when [she] go out at [time]. {Somebody switch it off for delivery.|The alarm is not ringing at kitchen.} I go with [them] for a walk around and come back, [she] is happy. No coat.',
    ],
    thanks:
      'Walking with [them] was lovely and it was safe. {Thank you for what [she] said about where [she] was going.|}',
    outcome:
      'Deliveries now ring and wait at the gate, so the alarm stays on. And [she] has a walk at {@a three|half two} each day. {The door has not been a worry in the [4-7] weeks since.|}',
    people:
      'You set out on your own, and somebody walked back with you. You like to go out at about {@a three|half two}, so that is when we go. {Is it a good time?|Where would you like to walk?}',
  },
]
