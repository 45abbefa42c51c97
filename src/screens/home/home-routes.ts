import { mayUse } from '#capabilities/identity'
import { thanksNote, thanksToMe } from '#capabilities/reporting'
import type { Actor, Context } from '#platform/context'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import type { SafeHtml } from '#web'
import { beingHeard } from './being-heard.ts'
import { greeting, howMuch } from './greeting.ts'
import { homePage } from './home-page.ts'
import { type Need, urgencies } from './need-source.ts'
import { needSources } from './need-sources.ts'
import { quietDay } from './quiet-day.ts'
import { whatPeopleTellUs } from './what-people-tell-us.ts'

/** The home page of everybody who is signed in. */
export function homeRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app', access: 'own:see', handle: showHome }]
}

async function showHome({ ctx, view }: Visit): Promise<Reply> {
  const needs = await needsOf(ctx, view.csrf)
  return page(
    homePage(view, {
      greeting: greeting(ctx.now(), ctx.actor.name),
      howMuch: howMuch(needs.length),
      thanks: await thanksOf(ctx, view.csrf),
      needs,
      beside: [await beingHeard(ctx), await whatPeopleTellUs(ctx)].filter(part => part !== undefined),
      quiet: quietDay(ctx.actor),
      speaksUp: speaksUpFirst(ctx.actor),
    }),
  )
}

/** Whoever has work here begins with it; everybody else with the way to tell us. */
function speaksUpFirst(actor: Actor): boolean {
  return mayUse(actor, 'report:tell') && !mayUse(actor, 'report:read') && !mayUse(actor, 'review:write')
}

async function thanksOf(ctx: Context, csrf: string): Promise<SafeHtml[]> {
  const unread = (await thanksToMe(ctx)).filter(thanks => thanks.readAt === null)
  return unread.slice(0, 3).map(thanks => thanksNote(thanks, csrf))
}

function isFirstOfItsReport(need: Need, index: number, needs: readonly Need[]): boolean {
  return need.about === undefined || needs.findIndex(other => other.about === need.about) === index
}

async function needsOf(ctx: Context, csrf: string): Promise<SafeHtml[]> {
  const needs: Need[] = []
  for (const source of needSources)
    if (mayUse(ctx.actor, source.access)) needs.push(...(await source.needs(ctx, csrf)))
  needs.sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
  return needs.filter(isFirstOfItsReport).map(need => need.row)
}
