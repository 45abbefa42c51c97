import { mayUse } from '#capabilities/identity'
import { type TimeToThanks, timeToThanks } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { addHours } from '#platform/time'
import { html, keyFigure, type SafeHtml } from '#web'

const days = 30

/** Are people being heard? How soon whoever spoke up was thanked, this month and before. */
export async function beingHeard(ctx: Context): Promise<SafeHtml | undefined> {
  if (!mayUse(ctx.actor, 'counts:see')) return undefined
  const now = ctx.now()
  const monthAgo = addHours(now, -24 * days)
  const lately = await timeToThanks(ctx, { from: monthAgo, until: now })
  const before = await timeToThanks(ctx, { from: addHours(monthAgo, -24 * 90), until: monthAgo })
  if (lately.told === 0) return undefined
  return html`<h2>Are people being heard?</h2>${figure(lately, before)}<p><a href="/app/counts#heard">How each service does</a></p>`
}

function figure(lately: TimeToThanks, before: TimeToThanks): SafeHtml {
  const thanked = `${lately.thanked} of ${lately.told} people who told us in the last ${days} days were thanked.`
  if (!isKnown(lately.usualHours)) return html`<p>Half of them or more still wait for thanks. ${thanked}</p>`
  const earlier = !isKnown(before.usualHours)
    ? ''
    : `It was ${hours(before.usualHours)} in the three months before. `
  return keyFigure({
    value: hours(lately.usualHours),
    words: 'usual time to thanks',
    note: `${earlier}${thanked}`,
  })
}

/** Nobody told us, or half of those who did still wait. */
function isKnown(usual: number | null): usual is number {
  return usual !== null && Number.isFinite(usual)
}

function hours(number: number): string {
  return number < 1
    ? 'under 1 h'
    : number < 72
      ? `${Math.round(number)} h`
      : `${Math.round(number / 24)} days`
}
