import { roleNames } from '#capabilities/organisation'
import { dayOf } from '#platform/time'
import { formatDay, html, type SafeHtml } from '#web'
import type { Change, CheckResult } from '../change.ts'
import { shareOf } from '../model/share-of.ts'

/** Who sees to a change, with their roles; somebody who has left is shown to have left. */
export function ownerWords(change: Change): SafeHtml {
  const roles = change.ownerRoles.map(role => roleNames[role]).join(', ')
  const about = change.ownerHasLeft ? 'has left: hand it over' : roles
  return html`${change.ownerName}${about && html` <span class="soft">(${about})</span>`}`
}

/** The day that matters next for a change, or the last one that mattered. */
export function whenWords(change: Change): string {
  const lastLook = change.checks.at(-1)
  if (change.state === 'agreed') return `By ${formatDay(change.dueOn, 'short')}`
  if (change.state === 'done') return `Look on ${formatDay(change.recheckOn, 'short')}`
  if (lastLook) return `Looked on ${formatDay(dayOf(lastLook.checkedAt), 'short')}`
  return change.withdrawnAt ? formatDay(dayOf(change.withdrawnAt), 'short') : ''
}

/** What a check counted and how sure that makes us; nothing when nothing was counted. */
export function countWords({ numerator, denominator }: CheckResult): string {
  const share = shareOf(numerator, denominator)
  if (!share) return ''
  const { percent, lower, upper } = share
  return `${numerator} of ${denominator}, which is ${percent} %. Looking every time would probably show between ${lower} % and ${upper} %.`
}
