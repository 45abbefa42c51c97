import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  builtOnWords,
  confirmImport,
  countOf,
  type Imported,
  type ImportId,
  importRefusals,
  type Prepared,
  preparedImport,
  type RegisterChoices,
  type RegisterFile,
  refusedCsv,
  rowSum,
  undoImport,
} from '#capabilities/exchange'
import { asPerson, asSystem, type Context } from '#platform/context'
import { isId, type OrgId } from '#platform/ids'
import type { Result } from '#platform/result'
import type { Parts } from '../app.ts'
import { choicesFor, readingChoices } from './import/choices-for.ts'
import { dryRunInWords } from './import/dry-run-in-words.ts'
import { type ImportArguments, readArguments, usage } from './import/read-arguments.ts'
import { personFor, providerFor } from './import/whose-import.ts'
import { openParts } from './open-parts.ts'
import { settings } from './settings.ts'

const done = 0
const refusedIt = 1
const notUnderstood = 2

/** A reason to stop, in words for the person; the exit code is 1. */
class Stop extends Error {}

/** `candour import`: a dry run of a register, the import with --yes, or its undoing. Exit code 0 done or ready, 1 refused, 2 not understood. */
export async function importRegister(args: string[]): Promise<number> {
  const given = readArguments(args)
  if (given === undefined) return say(done, usage)
  if (typeof given === 'string') return say(notUnderstood, `${given}\n\n${usage}`)
  const { parts, close } = await openParts(settings())
  try {
    return await run(parts, given)
  } catch (error) {
    if (error instanceof Stop) return say(refusedIt, error.message)
    throw error
  } finally {
    await close()
  }
}

function say(code: number, words: string): number {
  if (code === done) console.log(words)
  else console.error(words)
  return code
}

async function run(parts: Parts, given: ImportArguments): Promise<number> {
  const { orgId } = orStop(await providerFor(parts, given.org))
  const as = await workAs(parts, orgId, given)
  if (given.undo !== undefined) return undo(as, given.undo)
  const file = await fileOf(given.file ?? '')
  const choices = await as(async ctx => {
    const first = orRefuse(await preparedImport(ctx, file, readingChoices(given)))
    return orStop(choicesFor(given, first))
  })
  return given.yes ? bringIn(as, file, choices) : show(as, file, choices, given)
}

type Work = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/** As the person named, or as nobody, who may look but not touch. */
async function workAs(parts: Parts, orgId: OrgId, given: ImportArguments): Promise<Work> {
  const { database } = parts.databases
  if (given.as !== undefined) {
    const who = orStop(await personFor(parts, orgId, given.as))
    return work => asPerson(database, parts.clock, who, work)
  }
  if (given.yes || given.undo !== undefined)
    throw new Stop(
      'Say in whose name: --as EMAIL, of somebody who may import (a manager, quality lead or nominated individual).',
    )
  return work => asSystem(database, parts.clock, orgId, work)
}

async function fileOf(path: string): Promise<RegisterFile> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) throw new Stop(`There is no file ${path} that we can read.`)
  return { fileName: basename(path), bytes }
}

async function show(as: Work, file: RegisterFile, choices: RegisterChoices, given: ImportArguments) {
  const prepared = orRefuse(await as(ctx => preparedImport(ctx, file, choices)))
  console.log(dryRunInWords(prepared).join('\n').trimStart())
  await writeRefused(prepared, given.refusedTo)
  if (prepared.settled.needs.some(need => need.blocks)) return refusedIt
  return say(done, '\nNothing was added. Add --yes --as EMAIL to bring it in.')
}

async function writeRefused({ sheet, settled }: Prepared, path: string | undefined): Promise<void> {
  if (path === undefined) return
  await writeFile(path, refusedCsv(sheet.headings, settled.refused))
  console.log(`\n${countOf(settled.refused.length, 'refused row')} in ${path}.`)
}

async function bringIn(as: Work, file: RegisterFile, choices: RegisterChoices): Promise<number> {
  const imported = orRefuse(await as(ctx => confirmImport(ctx, file, choices)))
  return say(done, inWords(imported))
}

function inWords(imported: Imported): string {
  const { servicesOpened, placesOpened } = imported
  return [
    `${countOf(imported.imported, 'record')} came in. ${rowSum(imported)}.`,
    `${countOf(servicesOpened, 'service')} and ${countOf(placesOpened, 'place')} opened.`,
    `Their categories wait for a person at /app/import/${imported.id}/categories.`,
    `To take it out again: candour import --undo ${imported.id} --as EMAIL`,
  ].join('\n')
}

async function undo(as: Work, id: string): Promise<number> {
  if (!isId(id)) throw new Stop('--undo takes the identifier that the import printed.')
  const undone = orRefuse(await as(ctx => undoImport(ctx, id as ImportId)))
  const { records, servicesClosed, placesClosed } = undone
  return say(
    done,
    `${countOf(records, 'record')} taken out; ${countOf(servicesClosed, 'service')} and ${countOf(placesClosed, 'place')} that nobody uses closed.`,
  )
}

function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value
  if (result.code === 'built-on' && result.field) throw new Stop(builtOnWords(result.field))
  const words: Readonly<Record<string, string>> = { ...importRefusals, ...ofThisCommand }
  throw new Stop(words[result.code] ?? result.code)
}

const ofThisCommand = {
  'not-permitted': 'That person may not import for every service in this file.',
  'not-found': 'There is no import of that identifier, or that person may not see it.',
}

function orStop<T extends object>(value: T | string): T {
  if (typeof value === 'string') throw new Stop(value)
  return value
}
