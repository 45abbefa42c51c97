import { type Change, strengthNames, verdictNames } from '#capabilities/improvement'
import type { Gathered, Statement, ThreadSection } from './golden-thread.ts'
import { dayText, momentText } from './words.ts'

/** What was agreed, what was done, and whether it worked: three different things. */
export function changedSection({ changes, noChangeReason, incident }: Gathered): ThreadSection {
  return {
    title: 'What we changed, and whether it worked',
    lead: 'Done is not works: each change was checked, or says that it was not yet.',
    statements: [...changes.flatMap(statementsOf), ...whyNone(noChangeReason, incident.reference)],
    nothing: 'No change was agreed.',
  }
}

function statementsOf(change: Change): Statement[] {
  const record = `change ${change.id}`
  const agreed = `Agreed (${strengthNames[change.strength].toLowerCase()}): ${change.title}. ${change.what} To be done by ${dayText(change.dueOn)}; we look at ${change.measure}.`
  const done = change.doneOn
    ? [{ text: `Done. ${change.doneNote}`, when: dayText(change.doneOn), record }]
    : []
  const withdrawn = change.withdrawnAt
    ? [{ text: `Withdrawn: ${change.withdrawnReason}`, when: momentText(change.withdrawnAt), record }]
    : []
  const checks = change.checks.map(check => ({
    text: `Checked: ${verdictNames[check.verdict].toLowerCase()}. ${check.words}${counted(check)}`,
    when: momentText(check.checkedAt),
    record: `check ${check.id} of change ${change.id}`,
  }))
  return [{ text: agreed, when: momentText(change.agreedAt), record }, ...done, ...withdrawn, ...checks]
}

function counted({ numerator, denominator }: Change['checks'][number]): string {
  return numerator !== null && denominator !== null ? ` (${numerator} of ${denominator})` : ''
}

function whyNone(reason: string, reference: string): Statement[] {
  if (reason === '') return []
  return [{ text: `No change was needed: ${reason}`, when: '', record: `incident ${reference}` }]
}
