import { type PublicDoor, submitReport, tellAsYourself } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { dayOf } from '#platform/time'
import type { SpeakUp, Step } from '../step.ts'
import { formOf, found, type Standing } from './standing.ts'

/** Speaks up as the plan says: through the public door, or signed in. Keeps the report's id and its six words. */
export async function speakUp(
  ctx: Context,
  door: PublicDoor,
  step: Step & SpeakUp,
  standing: Standing,
): Promise<void> {
  const told = formFor(step, standing)
  const at = { ...door, clock: { now: () => step.at } }
  const { reference, words } =
    step.how === 'named'
      ? kept({ words: undefined, ...(await tellAsYourself(ctx, door.keys, told)) })
      : kept(await submitReport(at, { ...told, ...whoItIs(step), verifier: undefined }))
  standing.reports.set(step.report, { id: await idOf(ctx, reference), words: words?.join(' ') })
}

function whoItIs({ how, name }: SpeakUp) {
  return how === 'in-confidence'
    ? { name: undefined, confidence: { name: name ?? '', contact: '' } }
    : { name }
}

type Given = { outcome: string; reference?: string; words?: readonly string[] | undefined }

function kept({ outcome, reference, words }: Given) {
  if (reference === undefined) throw new Error(`the demo could not speak up: ${outcome}`)
  return { reference, words }
}

function formFor(step: Step & SpeakUp, standing: Standing) {
  const today = dayOf(step.at) === step.occurredOn
  return {
    kind: step.kind,
    story: step.words,
    atRisk: step.atRiskNow,
    place: undefined,
    happened: today ? ('earlier-today' as const) : ('another-day' as const),
    happenedOn: today ? undefined : step.occurredOn,
    aboutManager: step.aboutManager,
    namedForGood: step.namedForGood,
    form: formOf(step.report),
    code: found(standing.places, step.place).code,
  }
}

async function idOf(ctx: Context, reference: string) {
  const row = await ctx.db
    .selectFrom('reporting.report')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  return row.id
}
