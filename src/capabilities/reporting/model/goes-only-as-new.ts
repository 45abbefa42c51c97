import { keptRoles } from '../contract.ts'

/** What a message cannot do that a report does, by the field of the form that asks for it. */
const onlyAReport: readonly { field: string; why: string }[] = [
  { field: 'atRisk', why: 'Only a report alerts whoever is on call.' },
  { field: 'aboutManager', why: 'Words that are added are seen by whoever sees the first report.' },
  ...keptRoles.map(role => ({ field: `kept-${role}`, why: 'The same for everybody it is kept from.' })),
]

/** The field for which a form can go only as a new report, not as words that are added to the first. */
export function goesOnlyAsNew(typed: Readonly<Record<string, string | undefined>>): string | undefined {
  return onlyAReport.find(({ field }) => typed[field] === 'yes')?.field
}
