import type { LensResult } from './lens/finding.ts'

/** Looks through a text for words of blame: findings with reasons and questions, never another wording in the text. */
export type Lens = (text: string) => LensResult

/** Loads the lens. The model of English is three megabytes, which nothing that does without it should wait for. */
export async function openLens(): Promise<Lens> {
  return (await import('./lens/look-through.ts')).lookThrough
}
