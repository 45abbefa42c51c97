import type { PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import { done, type Provider } from '../reporting/testing.ts'
import { askForSupport } from './commands/ask-for-support.ts'
import { writeNote } from './commands/write-note.ts'
import type { PeriodId } from './period.ts'

/** The worker of Rowan House is supported by its supporter, or by somebody else who supports people there. */
export function aPeriod(provider: Provider, supporter?: PersonId): Promise<PeriodId> {
  return provider.as('worker', async ctx =>
    done(await askForSupport(ctx, { supporter: supporter ?? provider.people.supporter, helps: ['talk'] })),
  )
}

/** One of the two writes to the other, having read the exception. */
export async function aNote(
  provider: Provider,
  keys: Pick<Keys, 'hmac'>,
  by: 'worker' | 'supporter',
  note: { periodId: PeriodId; text: string },
): Promise<void> {
  await provider.as(by, async ctx =>
    done(await writeNote(ctx, keys, { ...note, kind: 'note', toldNow: true })),
  )
}
