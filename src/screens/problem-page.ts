import { waysOn } from '#capabilities/reporting'
import {
  actionLink,
  messagePage,
  type ProblemStatus,
  pageHeading,
  publicPage,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'

type Problem = { status: number; text: string; lang: string; view?: View; requestId?: string }

const known = new Set([403, 404, 409, 413, 429, 500, 503])

/** A refusal or a fault as a page: in the person's own frame when they are signed in, with one sentence of ours. */
export function problemPage({ status, text, lang, view, requestId }: Problem): SafeHtml {
  if (view && text) {
    const action = actionLink({ href: '/app', text: 'Go to Today' })
    const title = titles[status] ?? 'That did not work'
    return signedInPage(view, { title, body: [pageHeading({ title, lead: text }), action], width: 'reading' })
  }
  if (status === 409 && text) return refusalPage(text, lang)
  const help = status >= 500 ? { lang, requestId } : { lang }
  return messagePage((known.has(status) ? status : 500) as ProblemStatus, { ...help, ...waysOn(lang) })
}

// What the refusals say is in English; those of people without an account are told by their own pages.
function refusalPage(text: string, lang: string): SafeHtml {
  const title = titles[409] ?? ''
  return publicPage(
    { ...waysOn(lang).view, lang, dir: 'ltr', home: '/' },
    { title, body: pageHeading({ title, lead: text }) },
  )
}

const titles: Record<number, string> = {
  403: 'You can’t do that here',
  404: 'We can’t find that',
  409: 'That is not possible now',
}
