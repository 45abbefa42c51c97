import { talkRow, talksFor } from '#capabilities/reporting'
import type { NeedSource } from './need-source.ts'

const shown = 5

/** People who would like someone to talk to and wait for an answer: for supporters, and for nobody else. */
export const talkNeeds: NeedSource = {
  access: 'talk:answer',
  async needs(ctx) {
    const waiting = (await talksFor(ctx)).filter(talk => talk.waits)
    return waiting.slice(0, shown).map(talk => ({ urgency: 'now', row: talkRow(talk) }))
  },
}
