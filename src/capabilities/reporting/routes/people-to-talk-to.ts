import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { answerTalk, noteTalked } from '../commands/answer-talk.ts'
import { answerTalkForm } from '../contract.ts'
import { reportingWords } from '../messages.ts'
import { inWords } from '../pages/page-context.ts'
import { peopleToTalkToPage } from '../pages/people-to-talk-to-page.ts'
import { talkPage } from '../pages/talk-page.ts'
import { talkFor, talksFor } from '../queries/talks.ts'
import type { TalkId } from '../store/talks.ts'
import { newSecret, secretOf } from './form-secret.ts'

/** The supporter's side: people who told us something and would like someone to talk to. */
export function peopleToTalkToRoutes(): SignedInRoute[] {
  const talk = { access: 'talk:answer' } as const
  const address = '/app/people-to-talk-to/:id' as const
  return [
    { ...talk, method: 'GET', path: '/app/people-to-talk-to', handle: list },
    { ...talk, method: 'GET', path: address, handle: show },
    { ...talk, method: 'POST', path: address, handle: answer },
    { ...talk, method: 'POST', path: `${address}/talked`, handle: talked },
  ]
}

async function list({ ctx, view }: Visit): Promise<Reply> {
  return page(peopleToTalkToPage(view, await talksFor(ctx)))
}

async function show(visit: Visit): Promise<Reply> {
  const talk = await found(visit)
  return talk ? page(talkPage(visit.view, { talk, secret: newSecret() })) : refused('not-found')
}

async function answer(visit: Visit): Promise<Reply> {
  const { ctx, view, body } = visit
  const talk = await found(visit)
  if (!talk) return refused('not-found')
  const typed = typedFields(body)
  const again = (status: number, secret: string, errors: readonly FormError[]) =>
    page(talkPage(view, { talk, secret, typed, errors: inWords(reportingWords(view.lang), errors) }), status)
  const read = readForm(answerTalkForm, body)
  if (!read.ok) return again(422, secretOf(typed), read.errors)
  const said = await answerTalk(ctx, { talkId: talk.id, ...read.value })
  if (said.ok) return seeOther(`/app/people-to-talk-to/${talk.id}`, 'talk-answered')
  if (said.code === 'not-found') return refused('not-found')
  return again(409, newSecret(), [{ field: 'text', message: 'replyOther' }])
}

async function talked(visit: Visit): Promise<Reply> {
  const talk = await found(visit)
  if (!talk) return refused('not-found')
  await noteTalked(visit.ctx, talk.id)
  return seeOther('/app/people-to-talk-to', 'talked')
}

async function found({ ctx, params }: Visit) {
  const { id = '' } = params
  return isId(id) ? talkFor(ctx, id as TalkId) : undefined
}
