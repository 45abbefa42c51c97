import type { Context } from '#platform/context'
import type { Choice } from '../model/choice.ts'
import { saveOwnChoice } from '../store/choices.ts'

/** Keeps how the actor wishes to hear; it holds from now on, for what waits already too. */
export function saveChoice(ctx: Context, choice: Choice): Promise<void> {
  return saveOwnChoice(ctx, choice)
}
