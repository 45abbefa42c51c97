import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testData } from '../../../tests/support/test-data.ts'
import { proposeCategory } from './index.ts'

// 556 findings of the Oregon regulator (credit: The Oregonian/OregonLive), each with the regulator's own outcome.
// Which of our categories answer to an outcome is our judgement; where two would do, both count.
const stories = testData('oregon_ltc_retrieval_sample.jsonl')

const answers: Readonly<Record<string, readonly string[]>> = {
  missed_medication: ['medication'],
  wrong_medication_or_dose: ['medication'],
  medication_loss_or_theft: ['medication'],
  fall: ['fall'],
  transfer_injury: ['moving_handling', 'fall'],
  skin_injury_or_bruise: ['skin'],
  pressure_ulcer: ['skin'],
  weight_loss: ['nutrition'],
  condition_worsened: ['health'],
  pain_continued: ['health', 'medication'],
  incontinence_or_hygiene: ['health', 'safeguarding'],
  behaviour_escalation_other_resident: ['distress'],
  involuntary_seclusion: ['distress'],
  loss_of_dignity: ['dignity'],
  denied_choice: ['dignity'],
  property_loss_or_theft: ['dignity', 'safeguarding'],
  financial_exploitation: ['safeguarding'],
  physical_abuse: ['safeguarding'],
  sexual_abuse: ['safeguarding'],
  verbal_or_emotional_abuse: ['safeguarding'],
  left_without_assistance: ['missing', 'safeguarding'],
}

test('for four real findings in five, the fitting category is among the three a person is offered', {
  skip: stories.skip,
}, async () => {
  const lines = new TextDecoder()
    .decode(await stories.bytes())
    .trim()
    .split('\n')
  const findings = lines.map(line => JSON.parse(line) as { text: string; label: string })
  const fits = findings.filter(({ text, label }) =>
    proposeCategory(text).some(({ category }) => answers[label]?.includes(category)),
  )
  assert.equal(findings.length, 556)
  assert.ok(fits.length >= 0.8 * findings.length, `${fits.length} of ${findings.length}`)
})
