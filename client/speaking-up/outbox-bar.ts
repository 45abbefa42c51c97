import type { KeptReport, Why } from '../outbox/kept-report.ts'
import type { Outbox } from '../outbox/open-outbox.ts'
import { counted, sentence } from './page-words.ts'

export type BarActions = {
  sendNow(): void
  /** Opens a report that its writer can read, to be changed. */
  look(report: KeptReport): void
}

/** Shows what waits on this phone, at the top of the page; to be called again whenever it may have changed. */
export async function showOutbox(bar: HTMLElement, outbox: Outbox, actions: BarActions): Promise<void> {
  const reports = await outbox.all()
  const waiting = reports.filter(report => !report.why).length
  const page = bar.ownerDocument
  const lines = [
    waiting > 0 && counted(page, 'waiting', waiting),
    reports.length > waiting && counted(page, 'attention', reports.length - waiting),
    reports.length === 0 && !bar.hidden && sentence(page, 'allSent'),
  ]
  bar.hidden = lines.every(line => !line)
  setText(bar, '[data-outbox-line]', lines.filter(Boolean).join(' · '))
  const button = bar.querySelector<HTMLButtonElement>('[data-send-now]')
  if (button) {
    button.hidden = waiting === 0
    button.onclick = actions.sendNow
  }
  bar
    .querySelector('[data-outbox-list]')
    ?.replaceChildren(...reports.map(report => item(report, bar, outbox, actions)))
}

function item(report: KeptReport, bar: HTMLElement, outbox: Outbox, actions: BarActions): Element {
  const page = bar.ownerDocument
  const again = () => showOutbox(bar, outbox, actions)
  const readable = 'own' in report.box
  const entry = page.createElement('li')
  entry.append(line(page, `${report.place} · ${hourOf(report, page)}`))
  if (report.why) entry.append(line(page, reason(page, report.why, report)))
  if (readable) entry.append(button(page, 'look', () => actions.look(report)))
  else if (report.why && report.why !== 'damaged')
    entry.append(button(page, 'tryAgain', () => void tryAgain(report, outbox).then(actions.sendNow)))
  // Somebody else's sealed report is not for the next person to throw away, unless nobody can ever open it.
  if (readable || report.why === 'damaged')
    entry.append(button(page, 'takeOff', () => void takeOff(report, page, outbox).then(again)))
  return entry
}

function reason(page: Document, why: Why, { box }: KeptReport): string {
  return ('letter' in box && sentence(page, `${why}-sealed`)) || sentence(page, why)
}

async function tryAgain({ why: _, ...report }: KeptReport, outbox: Outbox): Promise<void> {
  await outbox.replace(report, report)
}

async function takeOff(report: KeptReport, page: Document, outbox: Outbox): Promise<void> {
  if (page.defaultView?.confirm(sentence(page, 'takeOffSure'))) await outbox.replace(report)
}

function hourOf({ keptAt }: KeptReport, page: Document): string {
  const format = { weekday: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(page.documentElement.lang, format).format(keptAt)
}

function button(page: Document, word: string, act: () => void): Element {
  const made = page.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary'
  made.textContent = sentence(page, word)
  made.addEventListener('click', act)
  return made
}

function line(page: Document, text: string): Element {
  const made = page.createElement('p')
  made.textContent = text
  return made
}

function setText(within: Element, selector: string, text: string): void {
  const found = within.querySelector(selector)
  if (found && found.textContent !== text) found.textContent = text
}
