import { addHours, type Instant } from '#platform/time'
import { type MailKind, retries } from './retries.data.ts'

/** When a mail that did not go is tried again; undefined when it is lost. `tries` counts those made. */
export function nextTry(
  kind: MailKind,
  tries: number,
  mayGoLater: boolean,
  now: Instant,
): Instant | undefined {
  const minutes = retries[kind][tries - 1]
  return mayGoLater && minutes !== undefined ? addHours(now, minutes / 60) : undefined
}
