import { loadKeys, newLetterKey } from '#platform/keys'
import { settings } from './settings.ts'

/** Adds a key for letters from phones beside the others. Web servers give it out once they have been started again. */
export async function addLetterKey(): Promise<number> {
  const { keysFolder, demo } = settings()
  // Refuses a folder that is not whole, rather than add to it.
  loadKeys(keysFolder, { demo })
  console.log(
    `Made ${newLetterKey(keysFolder)} in ${keysFolder}. Start every web server again, then back up the keys.`,
  )
  return 0
}
