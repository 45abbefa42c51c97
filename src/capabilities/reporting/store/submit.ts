import type { NamedStatement, PublicDoor } from '../door.ts'
import type { PlaceDescribed } from '../report.ts'
import type { NewReport } from '../store.ts'

export type PublicReport = NewReport & {
  code: string
  placeId: string | undefined
  givenName: string | undefined
  /** As the whole service, and to the day: for somebody who would be recognised by their unit or their shift. */
  coarsePlace: boolean
  coarseTime: boolean
  verifierDigest: Buffer
  /** Who told us in confidence, locked to a key of the guardian's. */
  identity?: { keyId: string; sealed: Buffer; by: 'browser' | 'server' } | undefined
}

/** What the database says to a report: kept now, kept before, or why not. */
export type Kept =
  | { outcome: 'received' | 'repeated' | 'other-words'; reference: string; place: PlaceDescribed }
  | { outcome: 'nobody-receives'; place: PlaceDescribed }
  | { outcome: 'unknown-place' }
  | { outcome: 'reference-taken' }

/** Keeps a report of somebody without an account: one call, everything or nothing, once for each form. */
export async function submit(door: PublicDoor, told: PublicReport): Promise<Kept> {
  const { rows } = await door.pool.query(told.identity ? inConfidence(told, told.identity) : openly(told))
  const [row] = rows as { kept: Kept }[]
  if (!row) throw new Error('the database gave no answer to a report')
  return row.kept
}

const submitting = 'reporting.submit($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19)'

function openly(told: PublicReport): NamedStatement {
  return { name: 'reporting.submit', text: `select ${submitting} as kept`, values: submitted(told) }
}

// The same, and in the same transaction who told us, for the report of this form's digest ($13).
function inConfidence(
  told: PublicReport,
  { keyId, sealed, by }: NonNullable<PublicReport['identity']>,
): NamedStatement {
  return {
    name: 'reporting.submit in confidence',
    text: `select reporting.keep_identity(${submitting}, $13, $20, $21, $22) as kept`,
    values: [...submitted(told), keyId, sealed, by],
  }
}

function submitted(told: PublicReport): unknown[] {
  return [
    told.code,
    told.placeId,
    told.toldAt,
    told.reference,
    told.kind,
    told.story,
    told.atRiskNow,
    told.happened,
    told.happenedOn,
    told.happenedPart,
    told.givenName,
    told.keptFrom,
    told.formDigest,
    told.contentDigest,
    told.verifierDigest,
    told.lang,
    told.coarsePlace,
    told.coarseTime,
    told.namedForGood,
  ]
}
