import type { Clock } from '#platform/clock'
import { asPerson, asSystem, type Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import { organisationIds } from '#platform/database/organisation-ids'
import type { OrgId } from '#platform/ids'
import { mailFaults } from '#platform/mail/mail-faults.data'
import type { MailSender, Posted } from '#platform/mail/mail-sender'
import { letterOf } from '../model/letters.ts'
import { nextTry } from '../model/next-try.ts'
import type { Finders, MailInHand } from '../notice.ts'
import { stillWantedBy } from '../queries/still-wanted-by.ts'
import { settle, takeInHand, tryAgainAt } from '../store/mail.ts'

export type PostParts = {
  database: Database
  clock: Clock
  mail: MailSender
  publicUrl: string
  finders: Finders
  /** An alert did not arrive: whoever is next can be told at once. */
  onLostAlert(ctx: Context, reportId: string): Promise<void>
}

const most = 500

/**
 * Sends the mail that is due. Each is taken in hand, asked about once more as the person it goes to, sent, and settled, with
 * a transaction of its own for each step: a worker that is killed between two of them leaves the mail to the next, which may
 * send it a second time under the same Message-ID, and never loses it.
 */
export async function postMail(parts: PostParts): Promise<void> {
  for (const orgId of await organisationIds(parts.database)) {
    for (let sent = 0; sent < most; sent++) {
      const posted = await postNext(parts, orgId)
      // Nobody answers: what is left waits for the next minute, and does not wait here for one silence after another.
      if (!posted || posted === 'no-answer') break
    }
  }
}

async function postNext(parts: PostParts, orgId: OrgId): Promise<string | undefined> {
  const { database, clock } = parts
  const inHand = await asSystem(database, clock, orgId, takeInHand)
  if (!inHand) return undefined
  const wanted = await asPerson(database, clock, { orgId, personId: inHand.personId }, ctx =>
    stillWantedBy(ctx, parts.finders, inHand),
  ).catch(leftMeanwhile)
  if (!wanted) {
    await asSystem(database, clock, orgId, ctx => settle(ctx, inHand.id, 'dropped'))
    return 'dropped'
  }
  const posted = await parts.mail.send({
    id: inHand.id,
    orgId,
    to: wanted.address,
    at: clock.now(),
    ...letterOf(inHand.kind, parts.publicUrl),
  })
  await asSystem(database, clock, orgId, ctx => note(parts, ctx, inHand, posted, wanted.reportId))
  return posted.ok ? 'sent' : posted.why
}

async function note(
  parts: PostParts,
  ctx: Context,
  { id, kind, tries }: MailInHand,
  posted: Posted,
  reportId: string | undefined,
) {
  if (posted.ok) return settle(ctx, id, 'sent')
  const { why } = posted
  const again = nextTry(kind, tries, mailFaults[why].again, ctx.now())
  if (again) return tryAgainAt(ctx, id, again, why)
  await settle(ctx, id, 'lost', why)
  if (reportId !== undefined) await parts.onLostAlert(ctx, reportId)
}

// platform.enter knows nobody who has left.
function leftMeanwhile(fault: unknown): undefined {
  if (fault instanceof Error && fault.message === 'nobody with that id works here') return undefined
  throw fault
}
