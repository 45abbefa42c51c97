import { sealLetter } from '#methods/hpke'
import { toTheHour } from './hours-waited.ts'
import type { Fields, KeptReport, OwnContent } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'
import { closeOwnBox, openOwnBox } from './own-box.ts'

/** The server's public point, to which letters are sealed. */
export type Point = Uint8Array<ArrayBuffer>

/** A report as its writer sends it, from the form at `to`. */
export type ToKeep = OwnContent & { id: string; to: string; place: string; point: Point }

/**
 * Puts a report on this phone before anything is sent: on somebody's own phone where they can read and change it,
 * otherwise sealed to the server, so that nobody who holds the phone can.
 */
export async function keepReport(outbox: Outbox, report: ToKeep): Promise<void> {
  const { id, to, place, fields, words, point } = report
  const own = await outbox.isOwnPhone()
  const box = own ? { own: await closeOwnBox(outbox, { fields, words }) } : await letterBox(fields, to, point)
  // Changed, it still happened when it was first written down.
  const keptAt = (await outbox.get(id))?.keptAt ?? toTheHour(Date.now())
  await outbox.put({ id, stamp: crypto.randomUUID(), to, place, keptAt, box })
}

/** Seals what can still be read on a phone that is no longer somebody's own. */
export async function sealAll(outbox: Outbox, point: Point): Promise<void> {
  for (const report of await outbox.all()) {
    if ('own' in report.box) await outbox.replace(report, await sealed(outbox, report, report.box.own, point))
  }
}

async function sealed(
  outbox: Outbox,
  report: KeptReport,
  box: Parameters<typeof openOwnBox>[1],
  point: Point,
): Promise<KeptReport> {
  const { fields } = await openOwnBox(outbox, box)
  return { ...report, stamp: crypto.randomUUID(), box: await letterBox(fields, report.to, point) }
}

async function letterBox(fields: Fields, to: string, point: Point) {
  return { letter: await sealLetter(point, JSON.stringify(fields), codeIn(to)) }
}

/** The place's code in the address of its form, `/speak-up/<code>?lang=cy`: what a letter is about. */
function codeIn(to: string): string {
  return to.split(/[/?]/)[2] ?? ''
}
