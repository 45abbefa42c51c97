import { readForm } from '#platform/http/read-form'
import { type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { addTranslation } from '../commands/add-translation.ts'
import { translationForm } from '../contract.ts'

/** A person's English words beside what somebody told us in another language. */
export function translationRoutes(): SignedInRoute[] {
  const path = '/app/reports/:reference/translation'
  return [{ method: 'POST', path, access: 'report:answer', handle: add }]
}

async function add({ ctx, params, body }: Visit): Promise<Reply> {
  const read = readForm(translationForm, body)
  if (!read.ok) return refused('translation-missing')
  const reference = params.reference ?? ''
  const { translation: text, translatedBy } = read.value
  const added = await addTranslation(ctx, { reference, text, translatedBy })
  return added.ok ? seeOther(`/app/reports/${reference}`, 'translated') : added
}
