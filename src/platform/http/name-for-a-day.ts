import { createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

/**
 * Gives names that stand for something until the day is over. Their key is made in this process, never leaves its memory and
 * is replaced at midnight (UTC): afterwards nobody, with whatever key and backup, can say what a name stood for.
 */
export function nameForADay(clock: Clock): (text: string) => string {
  let day = ''
  let key = randomBytes(32)
  return text => {
    const today = clock.now().slice(0, 10)
    if (today !== day) key = randomBytes(32)
    day = today
    return createHmac('sha256', key).update(text).digest('base64url')
  }
}
