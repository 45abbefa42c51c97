import { readPlaceCode } from '#capabilities/organisation'
import { readForm } from '#platform/http/read-form'
import { json, type Reply } from '#platform/http/reply'
import type { OpenVisit } from '#platform/http/route'
import { type FormError, languages } from '#web'
import { type OpenedReport, openReport } from '../commands/open-report.ts'
import { type PutOff, submitAtPace } from '../commands/submit-at-pace.ts'
import type { Submitted } from '../commands/submit-report.ts'
import { flashReport, sealedReport } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import type { PublicDoor } from '../door.ts'
import { reportingWords } from '../messages.ts'
import { noLanguageChosen } from '../model/told-in.ts'
import { inWords } from '../pages/page-context.ts'

/** The status of each outcome; a phone goes by the outcome, what stands between it and us by the status. */
const statuses = {
  received: 200,
  repeated: 200,
  'other-words': 409,
  invalid: 422,
  'unknown-place': 404,
  damaged: 422,
  // It may be read when the server has its keys again, so nobody should think it refused.
  'unknown-key': 503,
  later: 429,
} as const

/** A report that a phone kept and now sends: answered with its outcome, and never with words that open a thread. */
export async function receiveFromPhone(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const code = readPlaceCode(visit.params.code ?? '')
  const opened = await fieldsOf(deps.door, code, visit.body)
  if (opened.outcome !== 'open') return says(opened.outcome)
  const read = readForm(flashReport, opened.fields)
  const invalid = (errors: readonly FormError[]) => refuse(opened.fields.lang, errors)
  if (!read.ok) return invalid(read.errors)
  // Without words of its own it would get some that no answer shows, and nobody could come back.
  if (read.value.verifier === undefined) return invalid([{ field: 'form', message: 'formStale' }])
  const { work, ...form } = read.value
  const lang = chosen(opened.fields.lang) ?? noLanguageChosen
  const told = { ...form, code, lang, wasSealed: opened.wasSealed }
  return answer(await submitAtPace(deps, { from: visit.from, work, told }), invalid)
}

type Carried = Extract<OpenedReport, { outcome: 'open' }> & { wasSealed: boolean }

/** The report in a request: in plain fields from an own phone, sealed from a shared one. */
async function fieldsOf(
  door: PublicDoor,
  code: string,
  body: unknown,
): Promise<Carried | Exclude<OpenedReport, { outcome: 'open' }>> {
  const sealed = sealedReport.safeParse(body)
  if (!sealed.success) return { outcome: 'open', fields: { ...(body as object) }, wasSealed: false }
  const { letter, waited } = sealed.data
  const opened = await openReport(door, code, letter)
  return opened.outcome === 'open'
    ? { outcome: 'open', fields: { ...opened.fields, waited }, wasSealed: true }
    : opened
}

function answer(given: Submitted | PutOff, invalid: (errors: readonly FormError[]) => Reply): Reply {
  switch (given.outcome) {
    case 'received':
    case 'repeated':
    case 'other-words':
      return says(given.outcome, { reference: given.reference })
    case 'unknown-place':
    case 'later':
      return says(given.outcome)
    case 'nobody-receives':
      return invalid([{ field: 'aboutManager', message: 'nobodyReceives' }])
    case 'guardian-changed':
      return invalid([{ field: 'seen', message: 'guardianChanged' }])
    case 'wrong-day':
      return invalid([{ field: 'happenedOn-day', message: given.why }])
  }
}

function refuse(lang: unknown, errors: readonly FormError[]): Reply {
  return says('invalid', { errors: inWords(reportingWords(chosen(lang) ?? 'en-GB'), errors) })
}

function says(outcome: keyof typeof statuses, more: object = {}): Reply {
  return json({ outcome, ...more }, statuses[outcome])
}

/** The language of the form, when it is one of ours; a sealed one is known only now. */
function chosen(lang: unknown): string | undefined {
  return languages.find(each => each.lang === lang)?.lang
}
