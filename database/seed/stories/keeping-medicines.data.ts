import type { Story } from '../story.ts'

const homes = ['care-home', 'nursing-home'] as const

export const keepingMedicinesStories: readonly Story[] = [
  {
    key: 'stock-count',
    told: 'not-sure',
    kind: 'incident',
    subcategory: 'medication.recording',
    in: [...homes, 'supported-living'],
    wholeService: true,
    when: ['evening', 'night'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Tablet count did not match the record',
    tellings: [
      'Night count: {one tablet over|one short} for {sertraline|amlodipine|furosemide}, [room]. Chart is all signed. {Counted [2-3] times, same each time.|My colleague counted too.} {Might be that one got dropped when the box was opened.|New box was started today so maybe carried over wrong.} Dont know.',
      'The number in the cupboard and the number on the paper is not same. {Should be [24-27], is one less.|Paper says [24-27] and I have one more.} I check on the floor also. [Theperson] is fine. I put it here because {I think somebody must know|better to say}.',
    ],
    thanks:
      'Thank you for counting more than once and for saying you do not know. {"I don\'t know" is a good answer.|That is honest and it is what we need.}',
    outcome:
      '{The new box was added to the total a day late.|The carried-forward number was written from the old chart.} No dose was lost. {The carry-forward line on the chart is now filled in by two people when the new box comes.|We moved the count to the day the delivery comes, so there is one number to carry.}',
    people:
      'A count of your tablets did not add up for a day. We looked into it and you had each dose you were meant to have. {We have changed how new boxes are counted in.|} Ask us if you would like to see the chart.',
  },
  {
    key: 'antibiotic-start',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.transcribing',
    in: [...homes, 'home-care'],
    wholeService: true,
    when: ['afternoon', 'evening'],
    harm: [['low', 'none']],
    title: 'New antibiotic started a day late',
    tellings: [
      'Antibiotic came from the chemist {yesterday teatime|last night} for [person] and it is still in the bag. {Not on the chart yet so nobody gave it.|It has to be written on the chart by two people and only one was on.} [She] has missed [2-3] doses. Started it [time].',
      'GP gave antibiotic by phone on [day]. {The message is in the diary but not on the handover.|I only know because [her] [relative] asked me.} We start it today. [She] is {chesty|still hot} but drinking.',
    ],
    thanks: 'Thank you for starting it and telling us in the same hour. {That stopped a third missed dose.|}',
    outcome:
      'New medicines by phone had two routes: the diary and the handover sheet. There is now one: a red slip on the front of the chart that stays until the first dose is given. {At the next look, 9 of 9 new antibiotics began the same day.|We will look again in a month.}',
    people:
      'Your antibiotic came on time but was started a day late. We are sorry. The doctor has seen you since and {you are getting better|your chest is clear}. New medicines now have a red slip so they are not left in the bag. {Would you like a copy of what we found?|}',
  },
  {
    key: 'delivery-short',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.ordering',
    in: [...homes, 'supported-living', 'home-care'],
    wholeService: true,
    when: ['morning', 'afternoon'],
    often: 2,
    harm: [['none', 'none']],
    title: 'Medicine missing from the monthly delivery',
    tellings: [
      'Monthly meds came and no {thyroxine|apixaban|mirtazapine} for [person]. {Rang the pharmacy, they say surgery did not send it.|Surgery says sent, pharmacy says not got it.} We have enough for [2-4] days. {Been on hold 25 minutes.|On hold again.}',
      'Ran out of {inhaler|eye drops|laxative} for [room]. It was ordered {last week|on [day]}. {Third time in two months.|Same as last month.} The chemist will bring it {tonight|tomorrow morning}. {Can somebody talk to them please.|}',
    ],
    thanks:
      'Thank you for ringing round and for saying how many days are left. {Half an hour on hold is real work and I am sorry it fell to you.|}',
    outcome:
      'The surgery, the pharmacy and we each had a different cut-off day. {We have agreed one date and one email address for all three.|There is now a number that goes straight to the dispenser.} {The last delivery was complete.|One item was short in the next delivery, none in the one after.}',
    people:
      'We nearly ran out of one of your medicines because the order was lost between the surgery and the chemist. You did not go without. We have agreed a clearer way with both. {Let us know if you hear anything different from the surgery.|}',
  },
  {
    key: 'fridge-temp',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'medication.storage',
    in: homes,
    wholeService: true,
    when: ['night', 'morning'],
    months: [5, 6, 7, 8, 9],
    harm: [['none', 'none']],
    title: 'Medicine fridge too warm',
    tellings: [
      'Meds fridge reading [10-13] this {morning|night}. Moved the insulin and the eye drops to the {other unit|kitchen fridge in a locked box}. {Door seal looks worn.|Somebody put the trolley against it and the door was not shut.}',
      'The clinic room was very hot, {thermometer says [27-30]|more than [27-29] degree}. Fridge also too warm. I rang pharmacy, they said {insulin is ok for 28 days|do not use the drops}. {I put fan.|I opened the vent.}',
    ],
    thanks: 'You moved the insulin first and asked the pharmacist second. {Just right.|Thank you.}',
    outcome:
      'The door seal was worn. The fridge was changed within the week and {the new one sounds an alarm above 8 degrees|the log now has the action to take printed beside each range}.',
    people:
      'Some medicines were stored warmer than they are meant to be for a few hours. The pharmacist said which were safe and replaced the rest. You did not have any that were spoiled.',
  },
  {
    key: 'drops-undated',
    told: 'near-miss',
    kind: 'near-miss',
    subcategory: 'medication.storage',
    in: [...homes, 'home-care', 'extra-care'],
    wholeService: true,
    when: ['morning', 'evening'],
    harm: [['none', 'none']],
    title: 'Eye drops with no opening date',
    tellings: [
      'Eye drops in [room] have no date opened. {I do not know if they are inside the 28 days.|Could be from before I went on leave.} Did not use them, got a new bottle {from the fridge|ordered}.',
      '[Her] cream and drops are open long time, no date. In the bag there is also one from {hospital|2 months before}. I ask can we have sticker.',
    ],
    thanks: 'Good catch, and thank you for asking for what would help.',
    outcome:
      'Date stickers are now on a roll inside the {cupboard door|medicine box}. {We looked a month later: [11-14] of [14-15] open bottles had a date.|}',
    people:
      'We found a bottle of your drops with no date and swapped it for a new one. Your eyes were not harmed. We now put a date on when we open them.',
  },
  {
    key: 'cd-register',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.controlled_drug',
    in: ['nursing-home'],
    wholeService: true,
    when: ['evening', 'night'],
    harm: [['none', 'none']],
    title: 'Controlled drugs register did not match the bottle',
    tellings: [
      '{Oramorph|Morphine liquid} in the CD book says [60-88] ml and there is about [4-6] ml less. {Two of us measured it.|Checked by two.} Think it is what sticks in the syringe each time but not for me to say. Nurse in charge told.',
      'At CD check the book and the bottle are different. No one had it since {afternoon|2pm}. {We lock the cupboard and call the manager on call.|On call told at [time].}',
    ],
    thanks:
      'Thank you for stopping the check and calling. {You kept to what you saw, which is a great help.|}',
    outcome:
      'With the pharmacist we worked out that small losses in each syringe add up, and the book had nowhere to write them. There is a measured check each week now, with a line for it. {The controlled drugs lead outside the service has the details.|The accountable officer was told the same day.}',
    people:
      'A bottle of your pain medicine measured less than the book. We told the people outside the service who look into such things. Each of your doses was given.',
  },
  {
    key: 'day-centre-meds',
    told: 'incident',
    kind: 'incident',
    subcategory: 'medication.transfer',
    in: ['day-service'],
    wholeService: true,
    hours: [12, 13],
    when: ['afternoon'],
    often: 3,
    harm: [['none', 'none']],
    title: 'Lunchtime medicine did not travel with the person',
    tellings: [
      '[Person] came without [her] {lunchtime|midday} {epilepsy tablet|tablets}. Bag had the {swimming things|lunch} but not the meds. {Rang the house, they brought it over by 1.|Someone from home drove over with it.} Given [20-50] minutes late.',
      'Medicine for {Tuesday|today} came in {a plain envelope|a sandwich bag}, no label. We can not give from that. I phone the house. {They say the box is too big for the bag.|They did not have the small bottle.} In the end all ok but [she] was worried.',
    ],
    thanks:
      '{Not giving from an envelope was right and took some nerve.|Thank you for chasing it and getting it in on time.}',
    outcome:
      'The pharmacy now labels a second small bottle for the day out, and it lives in the bag. {The driver asks for it at the door; it is on the minibus list.|}',
    people:
      'Your lunchtime tablet was left at home and came late. We are sorry. There is now a small bottle with your name that stays in your bag. {Is that all right with you?|}',
  },
]
