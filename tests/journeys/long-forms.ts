import type { Page } from 'playwright-core'
import { andArrive, field, fill } from './as-a-person.ts'

/** Answers the six key questions of a review, one form after the other. */
export async function answerSixQuestions(page: Page) {
  for (let question = 0; question < 6; question++) {
    const open = page.locator('details', { has: page.locator('summary', { hasText: /^\s*Answer/ }) }).first()
    await open.locator('summary').click()
    await open.locator('[name=answer]').nth(1).check()
    await andArrive(page, open.locator('button'))
  }
}

/** Fills in a lesson with its question and two answers, the first of them the best. */
export async function writeTheLesson(page: Page) {
  const words = {
    title: 'Charged before the shift',
    happened: 'A person waited because a hoist was flat.',
    learnt: 'The charging list could not be seen at night.',
    changed: 'Chargers and list hang in the store.',
    onShift: 'Look at the light. Swap at handover.',
    question: 'The light blinks red at ten at night. What do you do?',
    answer1: 'Swap the battery now',
    answer2: 'Leave it for the morning',
    why: 'The early shift needs it first.',
  }
  for (const [field, text] of Object.entries(words)) await fill(page, field, text)
  await field(page, 'best').check()
}
