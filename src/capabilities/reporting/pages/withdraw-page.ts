import {
  actionLink,
  button,
  buttonGroup,
  form,
  html,
  pageHeading,
  publicPage,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { type ThreadWords, threadWords } from '../messages/thread-words.ts'
import type { OwnReport, OwnThread } from '../report.ts'
import { closedBehind } from './closed-behind.ts'
import { hiddenFields } from './hidden-fields.ts'
import { otherRoutes } from './other-routes.ts'
import { inLanguage, openView, type Reader } from './page-context.ts'

export type WithdrawPage = Reader & { thread: OwnThread; seal: string }

/** What ending contact means, before anybody does it. */
export function withdrawPage({ thread, seal, ...reader }: WithdrawPage): SafeHtml {
  const { words, ...view } = openView(reader)
  const own = threadWords(reader.lang)
  const hidden = { seal, lang: reader.lang }
  const title = own.withdrawTitle()
  const body = [
    pageHeading({ title, lead: own.withdrawLead() }),
    html`<p>${own.withdrawStays()}</p>`,
    closedBehind(),
    form({
      action: '/thread/withdraw',
      body: [hiddenFields({ ...hidden, sure: 'yes' }), buttonGroup([sure(own), notSure(own)])],
    }),
  ]
  const place = `${thread.serviceName} · ${thread.placeName}`
  const routes = otherRoutes(words, thread.nation)
  return publicPage({ ...view, languageLinks: [], place, routes }, { title, body })
}

/** The same for somebody signed in, about a report of their own. */
export function withdrawOwnPage(view: View, report: OwnReport): SafeHtml {
  const own = threadWords(view.lang)
  const address = `/app/my-reports/${report.reference}`
  const title = own.withdrawTitle()
  const go = buttonGroup([
    sure(own),
    actionLink({ href: address, text: own.withdrawNot(), kind: 'secondary' }),
  ])
  const body = [
    pageHeading({
      title,
      lead: own.withdrawLeadNamed(),
      above: `${report.serviceName} · ${report.placeName}`,
    }),
    html`<p>${own.withdrawStays()}</p>`,
    form({ action: `${address}/withdraw`, csrf: view.csrf, body: go }),
  ]
  return signedInPage(view, { title, body, width: 'reading' })
}

/** Contact has ended: the last page of a thread, the same however often it is asked for. */
export function withdrawnPage(reader: Reader): SafeHtml {
  const { words, ...view } = openView(reader)
  const own = threadWords(reader.lang)
  const title = own.withdrawnTitle()
  const body = pageHeading({ title, lead: own.withdrawnLead() })
  const home = inLanguage(reader, '/')
  return publicPage({ ...view, languageLinks: [], home, routes: otherRoutes(words) }, { title, body })
}

// The same form goes back to the thread when this button sends it.
function notSure(own: ThreadWords): SafeHtml {
  return button({ text: own.withdrawNot(), kind: 'secondary', attributes: { formaction: '/thread/show' } })
}

function sure(own: ThreadWords): SafeHtml {
  return button({ text: own.withdrawSure(), kind: 'warning', once: true })
}
