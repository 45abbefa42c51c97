import type { Text } from './similar/index-texts.ts'
import type { Themes } from './themes/find-themes.ts'

/** Counts themes of texts, with quotes, and suggests groups among what none explains. */
export type FindThemes = (texts: readonly Text[], options?: { most?: number; seed?: number }) => Themes

/** Loads the themes when they are first wanted. */
export async function openThemes(): Promise<FindThemes> {
  return (await import('./themes/find-themes.ts')).findThemes
}
