import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const skinStories: readonly Story[] = [
  {
    key: 'red-heel',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.pu1',
    in: [...homes, 'home-care', 'extra-care'],
    when: ['morning', 'evening', 'night'],
    often: 3,
    harm: [['low', 'none']],
    title: 'Red {@t heel|skin} that does not fade',
    tellings: [
      '{Left|Right} heel red on [person], [room], does not go white when you press. {Was not there {Sunday|on [day]}.|Not on the last body map.} {The heel slipped off the pillow in the night.|The pressure boots are in the wash and there is only one pair.} Floated it, took a photo for the nurse, body map done.',
      'When I put cream I see the bottom of [person] is red, like a coin. I press, stays red. {[She] sit in the chair from breakfast until tea.|The cushion is flat.} I tell [senior]. I turn [them] every two hours today.',
    ],
    thanks:
      'Finding it at red is the whole trick. {It can still turn back.|Thank you for acting on it at once.}',
    outcome:
      '{@t There is a second pair of boots, so one can be washed.|A new cushion came in two days.} The redness had gone in [5-9] days. {The skin check now sits in the daily record where you write anyway.|}',
    people:
      'Your {@t heel|skin} was starting to get sore and a colleague saw it early. {It has healed.|It is nearly better.} We are sorry it got that far. {@t You have two pairs of boots now.|You have a new cushion.} Tell us if anywhere feels sore.',
  },
  {
    key: 'pressure-2',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.pu2',
    in: [...homes, 'home-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [
      ['low', 'none'],
      ['moderate', 'none'],
    ],
    title: 'Broken skin at the base of the spine',
    tellings: [
      "Skin has broken on [person]'s sacrum, size of a {5p|10p}. {Was only pink yesterday.|Came back from hospital with it covered so nobody looked.} {Air mattress pump is on the wrong weight.|Pump says low pressure and it is unplugged at the wall.} Nurse to see today.",
      'Open place on the skin, {back|hip}, I see it at [time] wash. {The district nurse come on [day] only.|I call district nurse, they say tomorrow.} [She] does not like to lie on the side. I write in body map.',
    ],
    thanks:
      '{@t Thank you for looking at the pump as well as the skin.|Thank you for ringing and not waiting.} {I have rung the tissue viability nurse.|}',
    outcome:
      'We looked at the bed. The pump had been knocked to another weight when the bed was moved, and the dial does not lock. All pumps now have a card with the person’s weight on them, and the weekly bed check includes the dial. {The skin has healed.|The skin is healing.}',
    people:
      'You have a sore that we wish you did not have, and we are sorry. The mattress pump was set wrong. It is right now and we check it each week. {The nurse will tell you how it is healing.|How is the pain?}',
  },
  {
    key: 'skin-tear',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.skin_tear',
    in: [...homes, 'extra-care', 'home-care'],
    when: ['morning', 'afternoon', 'evening'],
    often: 3,
    harm: [['low', 'none']],
    title: 'Skin tear on the {arm|shin}',
    tellings: [
      'Skin tear on [her] {shin|forearm}, about [2-4] cm, caught it on {the wheelchair footplate|the bed table|the door handle} at [time]. Cleaned, flap laid back, dressing on. {[Her] skin is like paper.|There is a sharp edge on the {footplate|table}, run your finger along it.}',
      'During dressing {the cardigan button|my watch|the zip} catch the arm of [person] and skin open. {I feel bad.|I am sorry.} Nurse put dressing. {[She] say does not hurt.|Little bleeding.}',
    ],
    thanks:
      '{Laying the flap back was well done.|Thank you for telling us what did it.} {Please do not carry it home with you.|}',
    outcome:
      '{@t The edge has a rubber cover now. We found [2-4] more like it and did those too.|[She] has chosen some soft long sleeves, and we have tunics without buttons or wrist watches.} The tear healed in [9-16] days.',
    people:
      'The skin on your {arm|leg} was torn when we were helping you. We are sorry. {@t We have covered the sharp edge.|We wear nothing that can catch now.} {How is it feeling?|Is it healing well?}',
  },
  {
    key: 'mark-not-explained',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.unexplained',
    in: [...homes, 'supported-living', 'day-service', 'home-care'],
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [['low', 'none']],
    title: 'A bruise nobody could explain at first',
    tellings: [
      '{Yellowy|Purple} bruise on [her] {@b upper arm|thigh|wrist}, about [2-6] cm. Not on the body map. {[She] can not say how.|Asked [them], [she] said {a door|"it just came"}.} {[She] is on blood thinners.|} Photo and map done, told [senior].',
      'I see a mark on the {@b arm|leg|wrist} of [person] when [she] change the shirt. I did not see it {on [day]|last time}. I not know what it is from so I report. I ask [them] with the pictures, [she] point to the {@a car|bed}.',
    ],
    thanks:
      '{@t Thank you for the map, the photo and for not guessing.|Thank you for telling us and for not guessing. Asking [them] with pictures was very good.}',
    outcome:
      '{The local safeguarding team was told the same day and agreed with our plan.|We asked everyone who had helped [them], and spoke with the safeguarding team.} {@a The shape matched the seat-belt buckle, which now has a pad.|The shape matched the bed lever, which now has a pad.}',
    people:
      'We saw a bruise on your {@b arm|leg|wrist} and did not know why. We asked you, and others whose job it is to look. {@a We think it was the seat-belt buckle, which has a pad now.|We think it was the bed lever, which has a pad now.} If you ever want to tell somebody else about it, we will help you to.',
  },
  {
    key: 'hot-tea',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.burn_scald',
    in: [...homes, 'extra-care', 'day-service'],
    when: ['morning', 'afternoon'],
    harm: [
      ['low', 'none'],
      ['low', 'low'],
    ],
    title: 'Hot drink spilt on the lap',
    tellings: [
      '[Person] spilt tea on [her] lap {at the trolley|at [time]}. Cold water straight away, 20 min, {red but no blister|small blister on the thigh}. {The cup is too heavy for [them] with the lid off.|Someone had filled it right up.}',
      '{Tea was very hot from the new machine.|Coffee from machine is too much hot.} [She] take one drink and drop. I put cool water and clean clothes. Skin pink.',
    ],
    thanks:
      'Twenty minutes of cool water made all the difference. {Thank you.|And thank you for noticing the cup.}',
    outcome:
      'The {@t urn|new machine} was set to 94 degrees; the engineer brought it to 75. {Two-handled cups are on the top of the trolley and not in the cupboard.|}',
    people:
      'You were scalded by a hot drink and we are sorry. Your skin has healed. The machine is cooler now, and there is a lighter cup. {Do you like it?|}',
  },
  {
    key: 'mattress-alarm',
    told: 'incident',
    kind: 'incident',
    subcategory: 'skin.device',
    in: homes,
    wholeService: true,
    when: ['night'],
    harm: [
      ['low', 'none'],
      ['none', 'none'],
    ],
    title: 'Air mattress found soft in the night',
    tellings: [
      "Air mattress was {flat as a pancake|right down} under [person] at the [time] turn. {Plug on the floor behind the bed.|Pump was humming but tube had come off.} {@h Red on both hips.|Skin ok.} {Don't know how long.|It was fine at 11.}",
      'The pump alarm is off. {I think because it is loud and people press mute.|Somebody mute it.} The mattress has no air. {@h Hip is red.|Skin is good.} I turn it on and turn [them] on the side.',
    ],
    thanks: 'Thank you for checking with your hand and not only your ears.',
    outcome:
      'The mute button had no time limit, and the plug sat where the bed pushes it. The plugs are now held with a cover, and the new pumps ring again after 10 minutes. {Soft mattresses at the night check: [5-6] in the month before, none since.|}',
    people:
      'Your mattress lost its air in the night. {@h Your hips were sore and we are sorry.|Your skin is all right.} The plug now has a cover and the alarm comes back on by itself.',
  },
]
