import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { systemClock } from '#platform/clock'
import { dayOf } from '#platform/time'
import { openBrowser } from '../accessibility/gallery-browser.ts'
import { textsOfPdf } from '../support/text-of-pdf.ts'
import { aTeam, signIn } from './a-team.ts'
import { choose, exchangesOf, field, fill, follow, isTold, press, tap, tick, unfold } from './as-a-person.ts'
import { answerSixQuestions, writeTheLesson } from './long-forms.ts'
import { assertNeverOutside, openThread, withSlips } from './way-back.ts'

const ways = [
  { javaScriptEnabled: true, team: await aTeam() },
  { javaScriptEnabled: false, team: await aTeam() },
]
const today = dayOf(systemClock.now())
const story = 'The hoist battery was flat again, so he waited forty minutes and missed his breakfast.'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

// Each way has a provider of its own: what one leaves behind would stand in the other's lists.
for (const { javaScriptEnabled, team } of ways) {
  describe(`the eight steps, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    let worker: Page
    let manager: Page
    let lead: Page
    let record = ''
    let six: string[] = []
    let broken = false
    const contexts: BrowserContext[] = []
    // A step leads to the next: after one that failed, none is waited for.
    const step = (name: string, work: () => Promise<void>) => {
      void test(name, async () => {
        assert.ok(!broken, 'an earlier step failed')
        broken = true
        await work()
        broken = false
      })
    }
    const aPhone = async () => {
      const context = await browser.newContext({
        javaScriptEnabled,
        baseURL: team.site.origin,
        viewport: { width: 360, height: 740 },
      })
      context.setDefaultTimeout(20_000)
      contexts.push(context)
      return context.newPage()
    }

    before(async () => {
      worker = await aPhone()
      manager = await signIn(await aPhone(), team.manager)
      lead = await signIn(await aPhone(), team.qualityLead)
    })
    after(async () => {
      await Promise.all(contexts.map(context => context.close()))
    })

    step(
      '1 speak up: from the code on the poster to a thank-you and six words, without an account',
      async () => {
        const exchanges = exchangesOf(worker)
        await worker.goto('/')
        await fill(worker, 'code', team.posterCode.toUpperCase())
        await press(worker, 'Go on')
        await choose(worker, 'Nearly went wrong')
        await fill(worker, 'story', story)
        await choose(worker, 'No')
        if (javaScriptEnabled)
          await worker.waitForFunction(
            () => document.querySelector<HTMLInputElement>('[name=verifier]')?.value,
          )
        await tap(worker, 'Send')
        await worker.locator('h1:visible', { hasText: 'Thank you for telling us' }).waitFor()
        six = await worker.locator('.six-words__word:visible').allTextContents()
        assert.equal(six.length, 6)
        if (javaScriptEnabled) await assertNeverOutside(six, exchanges)
        else assert.equal(exchanges[0]?.sent.get('verifier'), '')
      },
    )

    step(
      '2 thank and triage: the manager finds it, says thank you, opens a record and has a first look',
      async () => {
        await manager.goto('/app')
        await follow(manager, 'Say thank you')
        await fill(manager, 'thanks', 'Thank you for telling us so soon.')
        await press(manager, 'Send thanks')
        await press(manager, 'Open a record')
        record = /INC-[\w-]+/.exec(manager.url())?.[0] ?? ''
        await fill(manager, 'title', 'Hoist battery flat in the morning')
        await tick(manager, 'Moving, handling and equipment: Hoist or sling')
        await tick(manager, 'No physical harm')
        await tick(manager, 'No psychological harm')
        await choose(manager, 'Swarm huddle')
        await press(manager, 'Keep this first look')
        await isTold(manager, 'Your look is kept')
      },
    )

    step('the reporter comes back with the six words, slips forgiven, and reads the thanks', async () => {
      await openThread(worker, withSlips(six))
      await worker.locator('text=Thank you for telling us so soon.').waitFor()
      await fill(worker, 'text', 'The spare is locked in the office at night.')
      await press(worker, 'Send')
      await worker.locator('text=Sent. Thank you.').waitFor()
    })

    step(
      '3 understand: what happened, six questions, a factor, what went well, a finding about the system',
      async () => {
        await press(manager, 'Start the review')
        await unfold(manager, 'Add a line')
        await fill(manager, 'happenedOn', today)
        await fill(manager, 'happenedAt', '06:40')
        await fill(manager, 'what', 'The hoist stops half way.')
        await press(manager, 'Add the line')
        await answerSixQuestions(manager)
        await unfold(manager, 'Note a factor')
        await field(manager, 'factor').selectOption({ index: 3 })
        await choose(manager, 'Likely played a part')
        await press(manager, 'Note the factor')
        await fill(manager, 'wentWell', 'She stayed with him and explained.')
        await press(manager, 'Save')
        await fill(manager, 'text', 'The charging list hangs in the locked office, so nights cannot see it.')
        await press(manager, 'Record the finding')
        await press(manager, 'Complete the review')
        await isTold(manager, 'The review is complete')
      },
    )

    step(
      '4 change: what will be different, whose it is and how we will know; done and checked are different',
      async () => {
        await follow(manager, 'Agree a change')
        await fill(manager, 'title', 'Chargers on the unit')
        await fill(manager, 'what', 'The chargers move from the office to the store on the unit.')
        await field(manager, 'action').selectOption({ index: 3 })
        await field(manager, 'ownerId').selectOption({ label: 'Bethan Price' })
        await fill(manager, 'dueOn', today)
        await fill(manager, 'measure', 'Batteries over half full at the start of the early shift')
        await fill(manager, 'recheckOn', today)
        await press(manager, 'Agree the change')
        await press(manager, 'These are all the changes')
        await follow(manager, 'Chargers on the unit')
        await fill(manager, 'note', 'The chargers hang in the store.')
        await press(manager, 'It is done')
        await isTold(manager, 'Marked as done')
      },
    )

    step(
      '5 share: a lesson on one page goes to the team, and a colleague marks it read with one answer',
      async () => {
        await manager.goto(`/app/records/${record}/lesson`)
        await writeTheLesson(manager)
        await press(manager, 'Save and read it over')
        await choose(manager, 'I have read it, and it names nobody')
        await press(manager, 'Share the lesson')
        await isTold(manager, 'Shared')
        await lead.goto('/app/lessons')
        await follow(lead, 'Charged before the shift')
        await choose(lead, 'Swap the battery now')
        await press(lead, 'I have read it')
        await isTold(lead, 'Thank you for reading it')
      },
    )

    step(
      '6 check and tell: somebody else looks whether it worked; the reporter and the people concerned hear',
      async () => {
        await lead.goto('/app')
        await follow(lead, 'Look whether it worked')
        await choose(lead, 'It worked')
        await fill(lead, 'words', 'Nineteen of twenty mornings.')
        await press(lead, 'Keep the result')
        await manager.goto(`/app/records/${record}`)
        await follow(manager, 'Tell everybody what came of it')
        await fill(manager, 'text', 'The chargers are on the unit now. You showed us why.')
        await press(manager, 'Send to them')
        await choose(manager, 'Somebody we support, their family, or a colleague')
        await manager.fill(
          '#peopleTold',
          'You waited forty minutes. We are sorry, and the chargers have moved.',
        )
        await fill(manager, 'mayAnswer', 'Tell any of us, or ring.')
        await press(manager, 'Keep this')
        await press(manager, 'Close the record')
        await isTold(manager, 'The record is closed')
        await openThread(worker, six.join(' '))
        await worker.locator('text=You showed us why.').waitFor()
      },
    )

    step('7 see: the month counts it under its category', async () => {
      await lead.goto('/app/counts')
      const row = lead.locator('tr', { hasText: 'Moving, handling and equipment' })
      assert.match((await row.textContent()) ?? '', /This month so far\s+1\s/)
    })

    step('8 show: the whole thread as a PDF in the hand, every statement with its record', async () => {
      await lead.goto(`/app/records/${record}`)
      const download = lead.waitForEvent('download')
      await lead.getByRole('link', { name: 'The whole thread as a PDF' }).click()
      const pdf = await readFile(await (await download).path())
      assert.equal(pdf.subarray(0, 4).toString(), '%PDF')
      const texts = textsOfPdf(pdf)
      for (const words of [record, 'charging list hangs in the locked office', 'Nineteen of twenty mornings'])
        assert.ok(
          texts.some(text => plain(text).includes(words)),
          `the PDF does not say: ${words}`,
        )
    })
  })
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
