import { checkboxes, details, errorFor, html, type SafeHtml } from '#web'
import { type KeptRole, keptRoles } from '../contract.ts'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { PlaceDescribed } from '../report.ts'
import type { FilledForm } from './page-context.ts'
import { receiversInWords } from './receivers.ts'

export type KeptField = { words: ReportingWords; lang: string; place: PlaceDescribed; filled: FilledForm }

/** Who should not see it, role by role. For managers it says who would get it; where nobody would, it offers no tick. */
export function keptField(asked: KeptField): SafeHtml {
  const { filled, lang } = asked
  const own = threadWords(lang)
  const ticked = ['aboutManager', ...keptRoles.map(boxOf)].some(name => filled.typed[name] === 'yes')
  const elsewhere = keptRoles.filter(role => role !== 'shift-lead')
  const opened = elsewhere.some(role => filled.typed[boxOf(role)] === 'yes')
  const others = checkboxes({
    name: boxOf('reviewer'),
    values: [],
    items: elsewhere.map(role => tick(asked, role)),
  })
  const body = [
    managers(asked),
    checkboxes({ name: boxOf('shift-lead'), items: [tick(asked, 'shift-lead')] }),
    details({ summary: own.keptElse(), body: others, open: opened }),
    html`<p class="soft">${own.keptRest()}</p>`,
  ]
  return details({ summary: own.keptSummary(), body, open: ticked || Boolean(errorOf(asked)) })
}

function managers(asked: KeptField): SafeHtml {
  const { words, place, filled } = asked
  const service = place.serviceName
  const receivers = receiversInWords(words, place.receivers)
  const error = errorOf(asked)
  const box = checkboxes({
    name: 'aboutManager',
    values: filled.typed.aboutManager === 'yes' ? ['yes'] : [],
    error,
    errorPrefix: words.checkThis(),
    items: [{ value: 'yes', text: words.aboutManagerTick({ service }) }],
  })
  if (!receivers) return html`<p>${words.aboutManagerNobody({ service })}</p>${error && box}`
  return html`${box}<p class="soft">${words.aboutManagerWho({ receivers, service })}</p>`
}

function tick({ lang, place, filled }: KeptField, role: KeptRole) {
  const name = boxOf(role)
  const text = roleTexts(lang, place.serviceName)[role]
  return { value: 'yes', name, id: name, text, checked: filled.typed[name] === 'yes' }
}

function roleTexts(lang: string, service: string): Record<KeptRole, string> {
  const own = threadWords(lang)
  return {
    'shift-lead': own.keptShiftLeads({ service }),
    reviewer: own.keptReviewer({ service }),
    'quality-lead': own.keptQualityLead(),
    'nominated-individual': own.keptNominatedIndividual(),
    guardian: own.keptGuardian(),
  }
}

function boxOf(role: KeptRole): `kept-${KeptRole}` {
  return `kept-${role}`
}

function errorOf({ filled }: KeptField): string | undefined {
  return errorFor(filled.errors, 'aboutManager')
}
