import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const fallsStories: readonly Story[] = [
  {
    key: 'on-floor-night',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.found_on_floor',
    in: homes,
    when: ['night'],
    often: 4,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
      ['low', 'low'],
    ],
    title: 'On the floor beside the bed at night',
    tellings: [
      '{Found|Went in and found} [person] on the floor in [room] at [time]. {By the bed.|Next to the chair.|Halfway to the toilet.} [She] said [she] {@a was going to the loo in the dark|wanted a drink and the bell was out of reach|heard someone at the door}. {@a |Bell was over the other side of the bed.|Mat did not go off.} {@h No injury we could see, checked head to toe.|Bump on [her] elbow.|Small graze on [her] knee, and tearful.} {Two of us got [them] up with the lifting cushion.|Hoisted back.} Hourly checks after.',
      '[Theperson] in [room] was on floor when I do my check [time]. {@a It was dark, no light on.|The bell is on other side.|Sensor mat did not ring.} {@h |Elbow is little bit red.|[She] is afraid and elbow is red.} [She] is not crying, {only cold|little bit cold}. {I call my colleague and we use hoist.|We wait for the second staff and use the hoist.} Observations are normal. I tell the [senior] and [her] [relative] will be called in the morning.',
      'Heard a thud [time], [room]. On [her] {side|bottom|knees} by the bathroom door. {Slippers on the wrong feet.|No slippers on.|} {@a Light was off.|Bell was on the floor the far side.|Nothing from the mat.} Talking normally, {@h no pain anywhere|sore elbow, rang 111|sore elbow and very upset}. {Ambulance not needed they said.|Stayed with [them] till [she] was warm.} We were both in another room at the time.',
    ],
    thanks:
      '{You checked before you moved [them] and you stayed until [she] was warm.|Thank you for the detail about where and how; that is what lets us change the room.} {I know nights are stretched.|Thank you both.|I am sorry you had to deal with it at that hour.}',
    outcome:
      '{@a [She] had been going to the toilet in the dark.|The call bell was on the far side of the bed.|The sensor mat was unplugged to charge something else.} {@a A light now comes on when feet touch the floor.|The bell is clipped to the pillow on the side [she] sleeps.|The mat has its own socket with a cover.} {[She] has not fallen since.|There has been one more fall since, so we are looking again with the falls team.}',
    people:
      'You fell in your room at night and we are sorry you were on the floor {until we came|for a while}. {@a We have put a light on the way to the bathroom.|We have moved the bell to where you can reach it.|The mat that calls us has a socket of its own now.} {Does it help?|Would anything else make nights easier?|Please tell us if we have this wrong.}',
  },
  {
    key: 'reached-from-chair',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.from_chair',
    in: [...homes, 'extra-care', 'day-service'],
    when: ['afternoon', 'evening', 'morning'],
    often: 3,
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Slid from a chair when reaching',
    tellings: [
      '[Person] slid out of [her] chair in the {lounge|day room} at [time]. [She] was reaching for {[her] bag|the {remote|paper}|a biscuit}. {I saw it but was across the room with another person.|I was giving out teas.} {@h Landed on [her] bottom, no injury.|Red mark on [her] back.}',
      '[She] try to stand from low chair and sit on the floor {slowly|quick}. I was near but not enough near. {The cushion is slippery.|The chair is too low for [them].} We check everything, {@h no injury|small red mark}. [She] laugh about it after.',
    ],
    thanks:
      '{@t Thank you for telling us what [she] was reaching for.|You put your finger on it: the chair, not the person.}',
    outcome:
      '{@t The side table was on [her] weaker side and a stretch away. It is on the other side now, with a hook for the bag.|The seat was 4 cm too low for [her] legs. The physio measured it and we changed the chair the same week.}',
    people:
      'You slipped from your chair in the {lounge|day room}. {@t What you wanted was just out of reach. The table is on your stronger side now.|We think the seat was too low for you. You have a different chair now.} {Is it better?|Would you like to try it another way?}',
  },
  {
    key: 'bathroom-fall',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.standing',
    in: [...homes, 'supported-living', 'extra-care', 'home-care'],
    when: ['morning', 'evening'],
    often: 2,
    harm: [
      ['low', 'none'],
      ['low', 'low'],
      ['moderate', 'low'],
    ],
    title: 'Fall in the bathroom',
    tellings: [
      '[Person] fell in the bathroom [time]. Floor was wet {from the shower|by the basin}. {I was getting a towel.|I turned to get the towel.} [She] went down on [her] {side|hip}. {@h Bruise on the arm.|Skin on the elbow broke, dressed it, and [she] was very shaken.|Could not stand on it, 999 called, they took [them] in.} [She] was frightened of the shower after.',
      '{Grab rail is on the wrong side for [them] since the stroke.|The mat moves.} [She] reached and missed and sat down hard between the toilet and the wall. {I did not lift [them], waited for help.|Needed help to get [them] out safely.} {@h Sore but walking.|Sore, and frightened to try again.|[Her] wrist is swollen, A&E think it is broken.}',
    ],
    thanks:
      '{@t You stayed on the floor with [them] until help came.|Thank you for what you said about the rail; we had not been told.} {How are you after that? Our supporter is there if you want to talk.|}',
    outcome:
      '{@t There is flooring that grips when wet, and the towels are within reach of the person helping.|There is a rail on both sides now.} {The occupational therapist came out within the week.|Two people from the team tried it out before it was signed off.} {[She] is back to showers with one person beside [them].|}',
    people:
      'You fell in the bathroom and it {shook you|hurt}. We are sorry. {@t The floor was wet where you turned; it grips now.|The rail was on the side you cannot use; there is one on each side now.} {What would make you feel safe in there again?|You can choose a wash at the basin for as long as you like.}',
  },
  {
    key: 'near-fall-frame',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'fall.near_fall',
    in: [...homes, 'extra-care', 'day-service', 'supported-living'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Nearly fell, and was steadied in time',
    tellings: [
      '[Person] nearly went over on the way to {[meal]|the bathroom|the door}. {[Her] frame was left in [room].|Walking frame belongs to someone else, too high.} I got an arm round [them] and we sat on the window seat. No harm.',
      'The {corridor carpet|door bar} is lifting near [room]. [She] catch [her] foot. I hold [them]. Please can maintenance come {before somebody break a hip|soon}. {I put a chair there so people go round.|I put a tape.}',
      '{Ferrule|Rubber foot} on the frame is worn right down, it slid on the {lino|wet floor} and [she] wobbled. Caught [them]. Put the spare one on. {Have a look at the others maybe.|Checked the others, [2-3] more like it.}',
    ],
    thanks:
      '{A near miss told is a fall we do not have.|You were near because you had been watching.} {@t Thank you.|Marking it off was quick thinking.|Thank you for looking at the others too.}',
    outcome:
      '{@t Frames now have a coloured tag with a picture on, and they are parked where people sit.|Maintenance fixed the edge the next morning, and a photo now goes straight to their phone.|All the frames were checked; [3-6] needed new feet. The check is on the first of the month now.}',
    people:
      'You nearly fell and a colleague steadied you. You were not hurt. {@t Your frame has a tag of its own now, so it is easy to find.|The floor has been fixed.|Your frame has new feet.} {Does it feel steady?|}',
  },
  {
    key: 'garden-fall',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.outdoors',
    in: [...homes, 'extra-care', 'day-service', 'supported-living'],
    when: ['afternoon', 'morning'],
    months: [4, 5, 6, 7, 8, 9, 10],
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Fall in the garden',
    tellings: [
      '[Person] tripped on the {edge of the path|raised slab} in the garden [time]. {@h Landed on the grass, lucky.|Grazed hands and knee.} {[She] wants to go out again tomorrow and so [she] should.|[She] was watering the beans, loves it.}',
      'In the garden [she] turn to look at the {flowers|bird} and fall. I was with two other people. {@h No blood.|Little blood on the hand.} The path is not flat {by the shed|near the gate}.',
    ],
    thanks:
      '{Thank you for saying [she] wants to go back out.|} {We will fix the path and keep the garden open.|The garden is too good to lose.}',
    outcome:
      'The path has been relaid. {Nobody has been kept indoors because of it.|[She] is out there most days.}',
    people:
      'You tripped on the path. We have fixed it and are sorry that you went down. The garden is yours to use. {Is the new path easier?|}',
  },
  {
    key: 'rug-at-home',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'fall.near_fall',
    in: ['home-care'],
    when: ['morning', 'afternoon', 'evening'],
    often: 2,
    harm: [['none', 'none']],
    title: '{@t Loose rug on the way to the door|Oxygen tube across the floor}',
    tellings: [
      '{New rug|The rug} in the hall at this house slides. [She] nearly went over {twice this week|when I came in}. {[She] likes it, it was [her] mothers.|[Her] [relative] bought it.} Can someone talk about {tape|grippers} for it. I did not want to just take it up.',
      'Oxygen tube goes across the {kitchen|hall} floor and [she] steps over it. I trip also. {It is too long.|It comes from the bedroom.} I put it along the wall with tape but it comes off.',
    ],
    thanks:
      "It is [her] home and you saw both sides of that. {Thank you.|I'll ring [them] and ask what [she] would like.}",
    outcome:
      'We asked [them] first. {@t [She] chose rubber backing, so the rug stays.|The oxygen company came and shortened the tube.} {Nobody has tripped on it since.|}',
    people:
      'One of us was worried you might trip {@t on the rug|over the oxygen tube}. It is your home, so we asked you, and {@t you chose the backing|the company came to shorten it}. Is it working?',
  },
  {
    key: 'long-lie-home',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.found_on_floor',
    in: ['home-care', 'extra-care'],
    hours: [7, 8],
    when: ['morning'],
    often: 2,
    harm: [
      ['low', 'low'],
      ['moderate', 'low'],
    ],
    title: 'On the floor since the night before',
    tellings: [
      'Got to my {first|7.15} call and [she] was on the {kitchen|bedroom} floor. Been there {since about 4|most of the night}. {Pendant was on the side by the kettle.|Pendant hanging on the door.} Cold, very thirsty. 999, [50-95] min wait, {office moved my next two visits so I could stay|I stayed, blankets, sips}. [She] held my hand the whole time.',
      '[Person] was lying near the {sofa|toilet} when I enter with key safe. [She] say fell in the night. [She] did not press the button because {did not want to be a trouble|it was off for the shower}. I make [them] warm and call ambulance. {@h They check and [she] stay home.|They take [them] to hospital.}',
    ],
    thanks:
      'You kept [them] warm and you did not leave. {Thank you for what [she] said about not wanting to be a trouble.|} Please take the time you need today. {Someone from support will ring you.|}',
    outcome:
      '{[She] now has a wrist alarm that can stay on in the shower.|A falls sensor that rings by itself is in.} The office can hand on later visits with one tap when somebody has to stay, {which it did not do before|so nobody has to choose}.',
    people:
      'You were on the floor for hours and we are so sorry. You are not a trouble, and pressing the button is what it is for. {How is the new alarm?|Is there a better time for us to look in at night?}',
  },
  {
    key: 'stairs',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.stairs',
    in: ['supported-living'],
    when: ['morning', 'evening'],
    harm: [
      ['none', 'none'],
      ['low', 'none'],
    ],
    title: 'Missed the last stair',
    tellings: [
      '[Person] missed the bottom stair {carrying the washing|with [her] headphones on}. {@h Landed on the basket.|Twisted ankle, ice on it.} The bulb on the landing has gone, {reported it last week|told the landlord}.',
      '[She] was running because {the taxi was outside|football was starting} and slip on last step. {@h No injury.|Knee is red.} The edge of the step you can not see when is dark.',
    ],
    thanks: 'Thank you for the detail about the light. {That is something we can change today.|}',
    outcome:
      'The landlord has replaced the bulb with a sensor light and put a bright strip on the last step. {We now have their repair line and a number for each job.|}',
    people:
      'You slipped on the stairs. {@h We are glad you are all right.|We are sorry you were hurt.} There is a light that comes on by itself now. {Can you see the last step?|}',
  },
  {
    key: 'bed-edge',
    told: 'incident',
    kind: 'incident',
    subcategory: 'fall.from_bed',
    in: ['nursing-home', 'care-home'],
    wholeService: true,
    when: ['night', 'morning'],
    often: 2,
    harm: [
      ['none', 'none'],
      ['low', 'low'],
    ],
    title: 'Rolled from the edge of the bed',
    tellings: [
      '[She] rolled off the bed [time] onto the crash mat. {Bed was at the right height.|Bed was up because someone had just done care.} No injury, {a bit shaken|wanted a cup of tea}. {New air mattress is very soft at the edges.|It is narrower than the old one.}',
      'I do the turn with my colleague, then bell rings, she goes. I turn for {the pillow|sheet} and [person] is {slipping|rolling} to the edge. I hold but [she] go down to mat slow. {I am sorry about it.|My back is ok.} The mattress edge is soft like sponge.',
    ],
    thanks:
      '{You guided [them] down, and you thought about why.|Please do not be sorry. You told us something about the mattress we did not know.}',
    outcome:
      'The mattress had no firm edge. The supplier has swapped [4-7] of them, and turns that need two are now two until the end: the bell goes to the other pair.',
    people:
      'You rolled off the bed on to the soft mat. We are sorry you were shaken. The mattress has been changed for one with a firmer edge. {Is it comfortable?|How did you sleep?}',
  },
]
