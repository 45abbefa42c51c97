import type { Duty } from '../duty.ts'
import { gatherers, type RecordWords } from './gatherers.data.ts'

/** One thing that the recipient will ask for; undefined where the record does not know it. */
export type GatheredField = { name: string; text: string | undefined }

/** What the recipient of a duty will ask for, in the rule's own order, filled from the record as far as it goes. */
export function gatherEvidence(duty: Duty, words: RecordWords): GatheredField[] {
  const sent = duty.sendings.at(-1)
  return duty.rule.evidenceFields.map(name => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    text: gatherers[name]?.(words, sent) || undefined,
  }))
}
