import { toBase64Url } from '#methods/passphrase'
import { type AnswerKind, answerKind } from './after-answer.ts'
import { hoursWaited } from './hours-waited.ts'
import type { KeptReport } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'
import { openOwnBox } from './own-box.ts'

/** What the server said to one report. */
export type Answer = {
  kind: AnswerKind
  reference?: string
  /** What is missing, in words for the form. */
  errors?: readonly { field: string; message: string }[]
}

const longestWait = 30_000
// Browsers let a request outlive its page only when it is small.
const outlivesPage = 60_000

/** Sends one report and reads the answer. A letter goes as it is; an own report is opened for this moment. */
export async function sendReport(outbox: Outbox, report: KeptReport): Promise<Answer> {
  const fields = await fieldsOf(outbox, report).catch(() => undefined)
  // An own box that will not open: its key is gone, as after a browser's data were cleared in part.
  if (!fields) return { kind: 'damaged' }
  const waited = String(hoursWaited(report.keptAt, Date.now()))
  const body = new URLSearchParams({ ...fields, waited }).toString()
  try {
    return await answerOf(await post(report.to, body))
  } catch {
    return { kind: 'none' }
  }
}

function post(to: string, body: string): Promise<Response> {
  return fetch(to, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body,
    credentials: 'omit',
    redirect: 'error',
    keepalive: body.length < outlivesPage,
    signal: AbortSignal.timeout(longestWait),
  })
}

async function answerOf(reply: Response): Promise<Answer> {
  try {
    const { outcome, reference, errors } = await reply.json()
    return { kind: answerKind(outcome), reference, errors }
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'fault' }
    throw error
  }
}

async function fieldsOf(outbox: Outbox, { box }: KeptReport): Promise<Record<string, string>> {
  if ('letter' in box) return { letter: toBase64Url(box.letter) }
  return (await openOwnBox(outbox, box.own)).fields
}
