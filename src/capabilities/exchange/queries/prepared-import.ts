import { mayUse } from '#capabilities/identity'
import { nations, serviceKinds } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { RegisterChoices } from '../contract.ts'
import type { DryRun } from '../model/dry-run.ts'
import { type Settled, settleRows } from '../model/settle-rows.ts'
import type { Sheet } from '../model/sheet.ts'
import type { NewServices, World } from '../model/world.ts'
import type { ReadingChoices } from '../read/read-register.ts'
import { understandInThread } from '../read/understand-in-thread.ts'
import type { ReadingJob } from '../read/understand-register.ts'
import type { Unreadable } from '../read/unreadable.ts'
import { placesFor, worldFor } from './world-for.ts'

export type RegisterFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** A file understood and held against what is here: what importing it now would do. */
export type Prepared = {
  readonly sheet: Sheet
  readonly run: DryRun
  readonly world: World
  readonly settled: Settled
  /** The service that rows without one go to: chosen, or the only one that the importer may import for. */
  readonly service: string | undefined
  readonly newServices: NewServices
}

/** Says what importing a file would do, here and now; nothing is stored. */
export async function preparedImport(
  ctx: Context,
  file: RegisterFile,
  choices: RegisterChoices,
): Promise<Result<Prepared, Unreadable | 'not-permitted'>> {
  if (ctx.actor.personId !== undefined && !mayUse(ctx.actor, 'register:import'))
    return refused('not-permitted')
  const places = await placesFor(ctx)
  const service = choices.service ?? onlyService(places)
  const understood = await understandInThread(readingJob(ctx, file, choices, service))
  if (!understood.ok) return understood
  const { sheet, run } = understood.value
  const world = await worldFor(ctx, places, run.understood, choices.leaveOutKnownReferences ?? false)
  const settled = settleRows(run, sheet, world)
  return ok({ sheet, run, world, settled, service, newServices: chosenKind(choices) ?? places.usual })
}

function chosenKind({ newServices }: RegisterChoices): NewServices | undefined {
  if (!newServices || !(newServices.kind in serviceKinds) || !(newServices.nation in nations))
    return undefined
  return newServices as NewServices
}

function onlyService({ services, mayOpenServices }: Pick<World, 'services' | 'mayOpenServices'>) {
  const [only, ...others] = services.filter(service => service.mayImport)
  return mayOpenServices || others.length > 0 ? undefined : only?.name
}

function readingJob(
  ctx: Context,
  { fileName, bytes }: RegisterFile,
  choices: RegisterChoices,
  service: string | undefined,
): ReadingJob {
  const { sheetName, headerRow, mapping, dateOrders } = choices
  const reading: ReadingChoices = {
    ...(sheetName === undefined ? {} : { sheetName }),
    ...(headerRow === undefined ? {} : { headerRow }),
  }
  return {
    bytes,
    fileName,
    reading,
    ...(mapping ? { mapping } : {}),
    understanding: {
      today: dayOf(ctx.now()),
      ...(dateOrders ? { dateOrders } : {}),
      ...(service === undefined ? {} : { service }),
    },
  }
}
