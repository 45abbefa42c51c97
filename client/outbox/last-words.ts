import type { OwnBox } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'
import { closeOwnBox, openOwnBox } from './own-box.ts'

/** The six words of what was told last from an own phone, in its own box. */
export type LastWords = { readonly until: number; readonly box: OwnBox }

const oneDay = 86_400_000

/** A second chance for whoever did not keep their words: on their own phone, encrypted, for a day and no longer. */
export async function keepLastWords(outbox: Outbox, words: readonly string[]): Promise<void> {
  if (!(await outbox.isOwnPhone())) return
  await outbox.setLastWords({
    until: Date.now() + oneDay,
    box: await closeOwnBox(outbox, { fields: {}, words }),
  })
}

/** Those words, while their day is not over and the phone still somebody's own; otherwise they are forgotten. */
export async function lastWords(outbox: Outbox): Promise<readonly string[] | undefined> {
  const kept = await outbox.lastWords()
  if (!kept) return undefined
  if (kept.until > Date.now() && (await outbox.isOwnPhone()))
    return (await openOwnBox(outbox, kept.box)).words
  await outbox.setLastWords(undefined)
  return undefined
}
