import { createHash } from 'node:crypto'
import type { Catalogue } from '#web'

/** A short digest of each English sentence, by its key: what its translations were made from. */
export function digestsOf(english: Catalogue): Record<string, string> {
  const digests = Object.entries(english).map(([key, text]) => [key, digestOf(text)])
  return Object.fromEntries(digests)
}

/** The sentences whose English is not what was translated: their translations may promise what we no longer do. */
export function changedSince(translated: Catalogue, english: Catalogue): string[] {
  return Object.entries(english)
    .filter(([key, text]) => translated[key] !== digestOf(text))
    .map(([key]) => key)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
