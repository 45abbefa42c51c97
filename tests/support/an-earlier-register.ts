import { confirmImport, type ImportId } from '#capabilities/exchange'
import type { Context } from '#platform/context'
import { keepDraft } from '../../src/capabilities/exchange/commands/keep-draft.ts'
import type { DraftId } from '../../src/capabilities/exchange/register-import.ts'
import { done } from '../../src/capabilities/triage/testing.ts'

/** Brings in one earlier register of a service, with a row that is refused, and keeps another one waiting. */
export async function anEarlierRegister(
  ctx: Context,
  { service, word }: { service: string; word: string },
): Promise<{ import: ImportId; draft: DraftId }> {
  const register = (year: number) => {
    const days = [`${year}-03-25`, `${year}-04-26`, `${year}-05-27`, `${year}-02-30`]
    const rows = days.map(day => `${day},${service},Mrs ${word} slid from her chair`)
    return { fileName: `${word}.csv`, bytes: Buffer.from(['Date,Service,What happened', ...rows].join('\n')) }
  }
  const made = done(await confirmImport(ctx, register(2023), {}))
  return { import: made.id, draft: done(await keepDraft(ctx, register(2024))) }
}
