import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import { fullerAnswers, type Report, threadOf } from '#capabilities/reporting'
import {
  type Incident,
  incidentByReference,
  needsMetBy,
  placeTextOf,
  reportsOfIncident,
  whoTold,
} from '#capabilities/triage'
import type { Context } from '#platform/context'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { SafeHtml } from '#web'
import { stepsFrom } from './next-steps.ts'
import { owedNews } from './owed-news.ts'
import { recordPage, type ToldStory } from './record-page.ts'
import { sections } from './sections.ts'

/** The record of one incident. */
export function recordRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/records/:reference', access: 'incident:read', handle: showRecord }]
}

async function showRecord({ ctx, view, params }: Visit): Promise<Reply> {
  const record = await incidentByReference(ctx, params.reference ?? '')
  if (!record) return refused('not-found')
  return page(
    recordPage(view, {
      record,
      placeText: await placeTextOf(ctx, record),
      told: await storiesOf(ctx, record, await reportsOfIncident(ctx, record.id)),
      sections: await sectionsOf(ctx, record, view.csrf),
      steps: stepsFrom(ctx, record, await needsMetBy(ctx, record)),
    }),
  )
}

async function sectionsOf(ctx: Context, record: Incident, csrf: string): Promise<SafeHtml[]> {
  const shown: SafeHtml[] = []
  for (const section of sections) {
    const said = await section(ctx, record, csrf)
    if (said) shown.push(said)
  }
  return shown
}

async function storiesOf(ctx: Context, record: Incident, reports: readonly Report[]): Promise<ToldStory[]> {
  // Who told us is for those who thank them; a reviewer or an inspector reads what was told.
  const mayAnswer = mayAt(ctx.actor, 'report:answer', record.serviceId)
  const mayAsk = !mayAnswer && mayAt(ctx.actor, 'review:write', record.serviceId)
  const reporters = reports.flatMap(({ reporterId }) => reporterId ?? [])
  const names = await personNames(ctx, mayAnswer ? reporters : [])
  const answers = await fullerAnswers(
    ctx,
    reports.map(report => report.id),
  )
  const told: ToldStory[] = []
  for (const report of reports) {
    const name = report.reporterId ? names.get(report.reporterId) : undefined
    const who = mayAnswer ? whoTold(report, name) : 'Someone who told us'
    const messages = await threadOf(ctx, report.id)
    told.push({
      report,
      who,
      mayAnswer,
      mayAsk,
      messages,
      answers: answers.get(report.id) ?? [],
      owed: owedNews(record, report, messages, dayOf(ctx.now())),
    })
  }
  return told
}
