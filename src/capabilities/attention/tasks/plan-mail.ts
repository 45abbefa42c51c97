import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { addHours } from '#platform/time'
import { type Choice, usualChoice } from '../model/choice.ts'
import { whenToMail } from '../model/when-to-mail.ts'
import { choicesOf } from '../queries/choices.ts'
import { type ToMail, toMail } from '../queries/notices.ts'
import { insertMail } from '../store/mail.ts'
import { leaveUnmailed, saveMail } from '../store/notices.ts'

const tooOldHours = 72

/** Puts one mail in the outbox for each person for whom something waits that is due by their choice. */
export async function planMail(ctx: Context): Promise<void> {
  await leaveUnmailed(ctx, addHours(ctx.now(), -tooOldHours))
  const waiting = await toMail(ctx)
  const choices = await choicesOf(ctx, [...waiting.keys()])
  for (const [personId, notices] of waiting)
    await planFor(ctx, personId, notices, choices.get(personId) ?? usualChoice)
}

async function planFor(ctx: Context, personId: PersonId, notices: readonly ToMail[], choice: Choice) {
  const { how } = choice
  const ids = notices.map(notice => notice.id)
  if (how === 'in-app') return saveMail(ctx, ids, 'none')
  const isDue = ({ notBefore, mailBy }: ToMail) =>
    (whenToMail(choice, notBefore, mailBy ?? undefined) ?? '9') <= ctx.now()
  if (!notices.some(isDue)) return
  await insertMail(ctx, { personId, kind: how, noticeId: null })
  await saveMail(ctx, ids, 'planned')
}
