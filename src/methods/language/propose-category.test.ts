import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { proposeCategory } from './index.ts'

/** Stories as UK registers tell them, written by us, and where a manager would look for them. */
const stories: readonly (readonly [story: string, category: string, subcategory?: string])[] = [
  ['Morning medication was not given, MAR chart shows a gap.', 'medication', 'medication.administration'],
  [
    'Count of controlled drugs in the CD cupboard was one tablet short.',
    'medication',
    'medication.controlled_drug',
  ],
  ['Mr A was found on the floor beside his bed by night staff, unwitnessed.', 'fall'],
  ['Slid from her chair in the lounge when reaching for the remote.', 'fall', 'fall.from_chair'],
  ['Grade 2 pressure ulcer found on sacrum during personal care.', 'skin', 'skin.pu2'],
  ['Skin tear to left forearm, dressing applied.', 'skin', 'skin.skin_tear'],
  ['Began to choke on toast at breakfast; back slaps given.', 'swallowing', 'swallowing.choking'],
  ['Evening call was missed, carer did not turn up.', 'visit', 'visit.missed'],
  ['Hoist sling strap snapped during transfer.', 'moving_handling'],
  [
    'Became very distressed and agitated, hit another resident on the arm.',
    'distress',
    'distress.person_to_person',
  ],
  ['Norovirus outbreak, six people with diarrhoea and vomiting.', 'infection', 'infection.outbreak'],
  [
    'Daughter said that £200 of her mother’s money is missing, financial abuse alleged.',
    'safeguarding',
    'safeguarding.financial',
  ],
  ['Went missing from home at 3pm, police found her wandering in town.', 'missing', 'missing.missing'],
  ['Weight loss of 4 kg this month, MUST score 2.', 'nutrition', 'nutrition.weight'],
  ['Had a seizure lasting four minutes, ambulance called.', 'health', 'health.seizure'],
  ['Staff member injured her back lifting a box.', 'staff_injury', 'staff_injury.handling'],
  ['Resident punched staff and spat at carer.', 'violence', 'violence.physical'],
  ['Power cut for three hours overnight.', 'environment', 'environment.utility'],
  ['Care notes emailed to the wrong address, data breach.', 'info_gov', 'info_gov.breach'],
  ['Died peacefully with family present, expected death.', 'death', 'death.expected'],
  ['DoLS expired last week and no new authorisation applied for.', 'liberty', 'liberty.expired'],
  ['Change of diet was not passed on at handover.', 'communication', 'communication.handover'],
  ['Hearing aid lost in the laundry again.', 'dignity', 'dignity.property'],
  ['Short staffed this morning, two carers called in sick.', 'staffing', 'staffing.below_plan'],
  ['Compliment from family: the team pulled together and did well.', 'good_care'],
]

for (const [story, category, subcategory] of stories) {
  test(`a person triaging is first offered ${subcategory ?? category} for “${story}”`, () => {
    const [first] = proposeCategory(story)
    assert.equal(first?.category, category)
    if (subcategory) assert.equal(first?.subcategory, subcategory)
  })
}

test('what a story denies is not proposed: no bruising is not a bruise', () => {
  assert.deepEqual(proposeCategory('Checked over, no bruising and did not fall.'), [])
})

test('words that only look like an event are set aside: falling asleep is not a fall', () => {
  assert.deepEqual(proposeCategory('She fell asleep in the lounge after lunch.'), [])
})

test('nothing is proposed for a story whose words point nowhere', () => {
  assert.deepEqual(proposeCategory('The weather was fine.'), [])
})

test('the person who confirms sees the words that point to a category', () => {
  assert.match(proposeCategory('Resident fell in the corridor.')[0]?.why ?? '', /“fell”/)
})

test('no text, however strange, is offered more than three categories or one of them twice', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('fell', 'not', 'medication', 'missing', 'bruise', 'dols', 'abuse', '’s', '\n', '?'),
      ),
      words => {
        const categories = proposeCategory(words.join(' ')).map(each => each.category)
        assert.ok(categories.length <= 3)
        assert.equal(new Set(categories).size, categories.length)
      },
    ),
  )
})
