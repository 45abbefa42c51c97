import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { systemClock } from '#platform/clock'
import { addDays, dayOf } from '#platform/time'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { aTeam, signIn } from './a-team.ts'
import { choose, field, fill, follow, isTold, press, unfold } from './as-a-person.ts'

const team = await aTeam()
const today = dayOf(systemClock.now())

let browser: Browser
let manager: Page
before(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({
    baseURL: team.site.origin,
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  })
  context.setDefaultTimeout(8_000)
  manager = await signIn(await context.newPage(), team.manager)
  await answerForTheService()
})
after(() => browser.close())

/** What is the same for every event of the service, answered once. */
async function answerForTheService() {
  await manager.goto('/app/duties/settings')
  await unfold(manager, 'Rowan House')
  await answer('service.regulatedActivity', 'yes')
  for (const name of ['nhsFunded', 'nhsStandardContract', 'isCharity', 'ofstedRegistered'])
    await answer(`service.${name}`, 'no')
  await press(manager, 'Keep for Rowan House')
}

function answer(name: string, value: string): Promise<void> {
  return manager.locator(`main [name="${name}"][value="${value}"]`).check()
}

type Look = { story: string; kind: string; what: string; harm: string; learning: string }

/** Tells of an event, opens its record and has a first look; gives the record's address. */
async function aRecordOf({ story, kind, what, harm, learning }: Look): Promise<string> {
  await manager.goto(`/app/speak-up/${team.posterCode}`)
  await choose(manager, kind)
  await fill(manager, 'story', story)
  await choose(manager, 'No')
  await press(manager, 'Send')
  await manager.goto('/app/inbox')
  await follow(manager, story.split('.')[0] ?? story)
  await press(manager, 'Open a record')
  const address = `/app/records/${/INC-[\w-]+/.exec(manager.url())?.[0]}`
  await manager.goto(`${address}/triage`)
  await fill(manager, 'title', story)
  await chooseCategory(what)
  await answer('harmPhysical', harm)
  await answer('harmPsychological', 'none')
  await answer('learningResponse', learning)
  await fill(manager, 'learningReason', 'Not known yet how it came about.')
  await press(manager, 'Keep this first look')
  return address
}

/** One that the story points to, or one out of the whole list. */
async function chooseCategory(what: string) {
  const offered = manager.locator(`main [name="what"][value="${what}"]`)
  if ((await offered.count()) > 0) return offered.check()
  const tiles = manager.locator('main [name="what"][value="listed"]')
  if ((await tiles.count()) === 0) return field(manager, 'what').selectOption(what)
  await tiles.check()
  return field(manager, 'listed').selectOption(what)
}

/** Answers every question that the page asks, so or otherwise no. */
async function answerAll(address: string, answers: Record<string, string>) {
  await manager.goto(`${address}/duties`)
  for (let round = 0; round < 3 && (await manager.locator('#find-out').count()) > 0; round++) {
    for (const no of await manager.locator('#main [type=radio][value="no"]').all()) await no.check()
    for (const number of await manager.locator('#main [inputmode=decimal]').all()) await number.fill('0')
    for (const [name, value] of Object.entries({ ...answers, 'person.age': '81' })) {
      const radio = manager.locator(`main [name="${name}"][value="${value}"]`)
      if ((await radio.count()) > 0) await radio.check()
      else if ((await manager.locator(`main [name="${name}"]`).count()) > 0) await fill(manager, name, value)
    }
    await press(manager, 'Keep these answers')
  }
}

async function decide(address: string, rule: string, decision: string, reason: string) {
  await manager.goto(`${address}/duties/${rule}`)
  await choose(manager, decision)
  await fill(manager, 'reason', reason)
  await press(manager, 'Keep the decision')
  await isTold(manager, 'The decision is kept')
}

test('a fall with a hip fracture, through CQC, candour and RIDDOR, to closed clocks', async () => {
  const address = await aRecordOf({
    story: 'She fell from the hoist and broke her hip. The strap had come loose.',
    kind: 'Went wrong',
    what: 'fall.transfer',
    harm: 'severe',
    learning: 'swarm-huddle',
  })
  await answerAll(address, {
    'person.isServiceUser': 'yes',
    'incident.unintendedOrUnexpected': 'yes',
    'incident.workRelated': 'yes',
    'hcp.structuralChange': 'yes',
    'nonWorker.takenDirectlyToHospitalForTreatment': 'yes',
  })
  const decided = manager.locator('section', { has: manager.locator('#decide') })
  for (const title of ['Serious injury', 'Duty of candour', 'Person not at work taken from scene'])
    await decided.getByRole('link', { name: title }).first().waitFor()
  await manager.goto('/app')
  await manager.locator('main', { hasText: 'duties to decide' }).waitFor()

  await manager.goto(`${address}/duties/RIDDOR-NONWORKER`)
  const text = (await manager.locator('main').textContent()) ?? ''
  assert.match(text, /Set by law|\(set by law\)/)
  assert.match(text, new RegExp(`by the end of \\w+ ${Number(addDays(today, 10).slice(8))} `, 'i'))

  for (const rule of ['CQC-R18-INJURY', 'RIDDOR-NONWORKER']) {
    await decide(address, rule, 'Notify', 'A fracture, by the strap of our hoist.')
    await fill(manager, 'what', 'The form, through the portal.')
    await fill(manager, 'sentAt', '00:00')
    await fill(manager, 'referenceReceived', `${rule}-1`)
    await press(manager, 'Keep what was sent')
    await isTold(manager, 'What was sent is kept')
  }

  await manager.goto(`${address}/candour`)
  await field(manager, 'step').selectOption('told-in-person')
  await fill(manager, 'words', 'We sat with her and her daughter on the ward, and said sorry.')
  await press(manager, 'Keep this step')
  for (const rule of ['COMMISSIONER', 'INSURER'])
    await decide(address, rule, 'Do not notify', 'The contract asks for it in the monthly return.')
  await manager.goto(`${address}/duties`)
  await manager.locator('main', { hasText: 'Nothing to decide' }).waitFor()
  assert.equal(await manager.locator('#find-out').count(), 0)
  await manager.goto('/app')
  assert.equal(await manager.locator('main', { hasText: 'broke her hip' }).locator('text=Decide').count(), 0)
})

test('an allegation of abuse does not reach an after action review', async () => {
  const address = await aRecordOf({
    story: 'He says that somebody held his arms. There are marks.',
    kind: 'Went wrong',
    what: 'skin.unexplained',
    harm: 'low',
    learning: 'after-action-review',
  })
  await manager.goto(`${address}/duties`)
  await answer('safeguarding.abuseOrAllegation', 'yes')
  await press(manager, 'Keep these answers')
  await manager.locator('main', { hasText: 'Safeguarding first' }).waitFor()
  await manager.goto(address)
  await manager.locator('main', { hasText: 'Nobody is asked about what happened until' }).waitFor()
  await press(manager, 'Start the review')
  await manager.locator('main', { hasText: 'Safeguarding first: this asks people' }).waitFor()

  await manager.goto(`${address}/duties`)
  await unfold(manager, 'The agency has agreed')
  await fill(manager, 'agency', 'The council’s safeguarding team')
  await fill(manager, 'agreedOn', today)
  await fill(manager, 'words', 'Their social worker said that we may ask.')
  await press(manager, 'Keep the agreement')
  await manager.goto(address)
  await press(manager, 'Start the review')
  await isTold(manager, 'The review is open')
})

test('a near miss of which everything is known asks for nothing', async () => {
  const address = await aRecordOf({
    story: 'The wrong plate stood before her. She had not begun.',
    kind: 'Nearly went wrong',
    what: 'nutrition.record',
    harm: 'none',
    learning: 'no-further-review',
  })
  await answerAll(address, { 'person.isServiceUser': 'yes' })
  await manager.locator('main', { hasText: 'Nothing to decide' }).waitFor()
  assert.equal(await manager.locator('#find-out').count(), 0)
})
