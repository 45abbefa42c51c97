import { dayOf, endOfDay, type Instant, momentAt, plainDate } from '#platform/time'
import { formatDay, html, type SafeHtml, statusTag, tag } from '#web'
import type { DecisionKind } from '../contract.ts'
import type { Duty } from '../duty.ts'
import type { FactValue } from '../model/condition.ts'
import type { FactSource } from '../model/gather-facts.ts'
import { type Period, readPeriod } from '../model/period.ts'
import { readMoment } from '../model/read-moment.ts'
import type { Standing } from '../model/standing-of.ts'
import { type Field, fieldOf } from '../reference/fields.data.ts'
import { momentFieldNamed, momentFields } from '../reference/moments.data.ts'
import type { DeadlineKind } from '../reference/rules.ts'

/** Whose clock it is, in a few words: what is law is never confused with what is ours. */
export const kindWords: Readonly<Record<DeadlineKind, string>> = {
  statutory: 'Set by law',
  without_delay: 'By law without delay, no number of hours',
  as_soon_as_reasonably_practicable: 'By law as soon as reasonably practicable, no number of hours',
  guidance: 'Published guidance',
  local_policy: 'Local policy',
  contractual: 'Contract',
  good_practice: 'Good practice',
  voluntary: 'Voluntary, encouraged',
  immediate: 'At once',
  statutory_no_number: 'By law, no number of hours or days',
  contractual_or_voluntary: 'Contract where one applies, otherwise voluntary',
}

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  notify: 'Notify',
  'not-notify': 'Do not notify',
  'ask-for-advice': 'Ask for advice first',
}

export const sourceWords: Readonly<Record<FactSource, string>> = {
  answered: 'answered',
  'first-look': 'from the first look and what was told',
  service: 'holds for the whole service',
  'taken-for-granted': 'taken for granted, because of what kind of event it was',
}

const atTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment as people say it: "14:10 on Tuesday 24 November 2026", and the day alone where only the day is known. */
export function momentText(at: Instant): string {
  const day = dayOf(at)
  const isDay = at === momentAt(day, '00:00') || at === endOfDay(day)
  return isDay ? formatDay(day, 'weekday') : `${atTime.format(new Date(at))} on ${formatDay(day, 'weekday')}`
}

/** The end of a clock: "by the end of Friday 4 December 2026", "by 14:10 on Tuesday 24 November 2026". */
export function dueText(at: Instant): string {
  const day = dayOf(at)
  return at === endOfDay(day) ? `by the end of ${formatDay(day, 'weekday')}` : `by ${momentText(at)}`
}

/** A field as it is asked for, whether it is in the list of facts or one of our moments. */
export function knownField(name: string): Field | undefined {
  return fieldOf(name) ?? momentFieldNamed(name)
}

/** One fact as a sentence: "Somebody at work has a specified injury", "Age: 81", "Not known: Is the person autistic?" */
export function factText(name: string, value: FactValue | null | undefined): string {
  const field = knownField(name)
  if (!field) return name
  if (value === null || value === undefined) return `Not known: ${field.asks}`
  if (field.kind === 'yes-no') return value === true ? field.yes : field.no
  return `${field.name}: ${valueText(field, value)}`
}

function valueText(field: Field, value: FactValue): string {
  if (field.kind === 'choice') return field.choices[String(value)] ?? String(value)
  if (field.kind !== 'moment') return String(value)
  const day = plainDate(String(value))
  const moment = readMoment(String(value))
  return day ? formatDay(day, 'weekday') : moment ? momentText(moment) : String(value)
}

/** Where a duty stands, as a tag; overdue when its clock has ended and somebody still has to do something. */
export function standingTag({ standing, due }: Pick<Duty, 'standing' | 'due'>, now: Instant): SafeHtml {
  const late = due !== undefined && due < now
  const open = openWords[standing]
  if (open) return late ? statusTag('overdue', `Overdue: ${open.toLowerCase()}`) : statusTag('due', open)
  return closedTags[standing]?.() ?? tag({ text: standing })
}

const openWords: Partial<Record<Standing, string>> = {
  'to-decide': 'Decide',
  'waits-for-advice': 'Waits for advice',
  'to-send': 'Send it',
  'to-find-out': 'Find out',
}

const closedTags: Partial<Record<Standing, () => SafeHtml>> = {
  sent: () => statusTag('done', 'Sent'),
  'not-notified': () => statusTag('done', 'Not notified'),
  'not-indicated': () => statusTag('waiting', 'Not indicated'),
}

/** The clocks of a duty in words, what is law apart from what is ours. */
export function clockText({ rule, clock, truth }: Pick<Duty, 'rule' | 'clock' | 'truth'>): SafeHtml {
  const { name } = momentFields[clock.from]
  const from = clock.fromAt
    ? html`Counted from ${name}, ${momentText(clock.fromAt)}.`
    : html`Counted from ${name}, which is not known yet.`
  const law =
    clock.legalDue &&
    html`<strong>${upper(dueText(clock.legalDue))}</strong> (${kindWords[rule.deadline.kind].toLowerCase()}).`
  const none = !clock.legalDue && html`${kindWords[rule.deadline.kind]}.`
  const ours =
    clock.targetDue &&
    clock.targetDue !== clock.legalDue &&
    html` Our own target, not law: <strong>${dueText(clock.targetDue)}</strong>.`
  const running = truth === 'unknown' && clock.fromAt && html` The clock runs while we find out.`
  return html`${law}${none}${ours} ${from}${running}`
}

/** The same with its first letter a capital one. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The units of a period, as a number of them is said. */
export const unitWords: Readonly<Record<Period['unit'], string>> = {
  hours: 'hours',
  days: 'days',
  'working-days': 'working days',
}

/** A period as it is said: "72 hours", "10 working days", "at once"; undefined where there is none. */
export function periodText(text: string | null | undefined): string | undefined {
  const period = readPeriod(text)
  if (!period) return undefined
  return period.count === 0 ? 'at once' : `${period.count} ${unitWords[period.unit]}`
}
