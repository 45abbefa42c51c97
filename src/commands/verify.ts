import { parseArgs } from 'node:util'
import { type PrintedSeal, type Verdict, verifyAudit } from '#platform/audit/verify-audit'
import { asSystem } from '#platform/context'
import { organisationIds } from '#platform/database/organisation-ids'
import type { OrgId } from '#platform/ids'
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
    for (const orgId of printed ? [printed.orgId] : await organisationIds(database)) {
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

/** A seal as it is printed: whose trail, which seal (left out by the page of the trail), its digest. */
function readSeal(text: string): PrintedSeal & { orgId: OrgId } {
  const match = /^([0-9a-f-]{36}):(?:(\d+):)?([0-9a-f]{64})$/i.exec(text)
  if (!match)
    throw new Error(
      'A printed seal is ORGANISATION:NUMBER:DIGEST or ORGANISATION:DIGEST, as candour verify or the page “Who did what” prints it.',
    )
  const [, orgId = '', number, digest = ''] = match
  return { orgId: orgId as OrgId, digest, ...(number === undefined ? {} : { number: Number(number) }) }
}

function sentence(orgId: string, verdict: Verdict): string {
  if (!verdict.sound) {
    const where = verdict.entryId
      ? `record ${verdict.entryId} in seal ${verdict.seal}`
      : `seal ${verdict.seal}`
    return `${orgId}: NOT SOUND at ${where}: ${verdict.because}.`
  }
  const { seals, entries, unsealed, last } = verdict
  const keep = last ? ` Last seal, to print and keep: ${orgId}:${last.number}:${last.digest}` : ''
  return `${orgId}: sound. ${entries} records in ${seals} seals, ${unsealed} not sealed yet.${keep}`
}
