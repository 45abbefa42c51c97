import { personById } from '#capabilities/organisation'
import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Mount, Visit } from '#platform/http/route'
import { caughtMail } from '#platform/mail/mail-catcher'
import type { MailSender } from '#platform/mail/mail-sender'
import { refused } from '#platform/result'
import { saveChoice } from './commands/save-choice.ts'
import { choiceForm } from './contract.ts'
import { caughtMailPage } from './pages/caught-mail-page.ts'
import { howYouHearPage } from './pages/how-you-hear-page.ts'
import { lostMailPage } from './pages/lost-mail-page.ts'
import { ownChoice } from './queries/choices.ts'
import { lostMail, peopleWaitingForMail } from './queries/lost-mail.ts'

/** What attention is given by app.ts: the way mail goes, and the catcher's folder where that is the way. */
export type AttentionDeps = { way: MailSender['kind']; caughtIn?: string | undefined }

const most = 100

/** How each person hears from us, and the mail that did not arrive. */
export function attentionRoutes(deps: AttentionDeps): Mount {
  const choose = { path: '/app/how-you-hear', access: 'notices:choose' } as const
  const administer = { method: 'GET', access: 'people:manage' } as const
  return {
    routes: [
      { method: 'GET', ...choose, handle: showChoice },
      { method: 'POST', ...choose, handle: doSaveChoice },
      { ...administer, path: '/app/mail', handle: (visit: Visit) => showLost(deps, visit) },
      { ...administer, path: '/app/mail/caught', handle: (visit: Visit) => showCaught(deps, visit) },
    ],
    notices: { 'choice-saved': 'Saved. It holds from now on.' },
  }
}

async function showChoice({ ctx, view }: Visit): Promise<Reply> {
  return page(howYouHearPage(view, { choice: await ownChoice(ctx), address: await addressOf(ctx) }))
}

async function addressOf(ctx: Visit['ctx']): Promise<string | null> {
  const { personId } = ctx.actor
  return (personId && (await personById(ctx, personId))?.email) || null
}

async function doSaveChoice({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(choiceForm, body)
  if (!read.ok) {
    const kept = { choice: await ownChoice(ctx), address: await addressOf(ctx) }
    return page(howYouHearPage(view, { ...kept, ...read }), 422)
  }
  await saveChoice(ctx, read.value)
  return seeOther('/app/how-you-hear', 'choice-saved')
}

async function showLost({ way }: AttentionDeps, { ctx, view }: Visit): Promise<Reply> {
  const [lost, peopleWaiting] = [await lostMail(ctx, most), await peopleWaitingForMail(ctx)]
  return page(lostMailPage(view, { way, lost, peopleWaiting }))
}

async function showCaught({ caughtIn }: AttentionDeps, { ctx, view }: Visit): Promise<Reply> {
  if (caughtIn === undefined) return refused('not-found')
  return page(caughtMailPage(view, await caughtMail(caughtIn, ctx.actor.orgId)))
}
