import { parseArgs } from 'node:util'
import { type PrintedSeal, type Verdict, verifyAudit } from '#platform/audit/verify-audit'
import { asSystem } from '#platform/context'
import { organisationIds } from '#platform/database/organisation-ids'
import { openParts } from './open-parts.ts'
import { settings } from './settings.ts'

/** Checks the audit trail of every organisation; names the first record that does not fit. Exit code 1 when one does not. */
export async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { seal: { type: 'string' } } })
  const printed = values.seal === undefined ? undefined : readSeal(values.seal)
  const { parts, close } = await openParts(settings())
  const { database } = parts.databases
  try {
    const verdicts: Verdict[] = []
    for (const orgId of await organisationIds(database)) {
      const verdict = await asSystem(database, parts.clock, orgId, ctx =>
        verifyAudit(ctx, parts.keys, printed),
      )
      console.log(sentence(orgId, verdict))
      verdicts.push(verdict)
    }
    return verdicts.every(verdict => verdict.sound) ? 0 : 1
  } finally {
    await close()
  }
}

function readSeal(text: string): PrintedSeal {
  const match = /^(\d+):([0-9a-f]{64})$/i.exec(text)
  if (!match) throw new Error('A printed seal is NUMBER:DIGEST, as candour verify prints it.')
  return { number: Number(match[1]), digest: match[2] ?? '' }
}

function sentence(orgId: string, verdict: Verdict): string {
  if (!verdict.sound) {
    const where = verdict.entryId
      ? `record ${verdict.entryId} in seal ${verdict.seal}`
      : `seal ${verdict.seal}`
    return `${orgId}: NOT SOUND at ${where}: ${verdict.because}.`
  }
  const { seals, entries, unsealed, last } = verdict
  const keep = last ? ` Last seal, to print and keep: ${last.number}:${last.digest}` : ''
  return `${orgId}: sound. ${entries} records in ${seals} seals, ${unsealed} not sealed yet.${keep}`
}
