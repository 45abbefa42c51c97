import { categoryLabel } from '#capabilities/triage'
import { breadcrumbs, cellsTable, html, pageHeading, type SafeHtml, signedInPage, type View } from '#web'
import { countOf } from '../model/count-of.ts'
import type { ProposalGroup } from '../queries/proposals-of.ts'
import type { RegisterImport } from '../register-import.ts'

/** The records of an import that have no category yet, in groups by what their words point to first. */
export function categoriesPage(
  view: View,
  { made, groups }: { made: RegisterImport; groups: readonly ProposalGroup[] },
): SafeHtml {
  const title = 'What they were'
  const left = groups.reduce((sum, group) => sum + group.records, 0)
  const lead =
    left === 0
      ? 'You have been through all of them.'
      : `${countOf(left, 'record')} ${left === 1 ? 'has' : 'have'} no category yet. Look through a group, then say which proposals are right. Nothing is filled in by itself.`
  const list = cellsTable({
    caption: 'Groups by the category that comes first',
    captionHidden: true,
    columns: [{ text: 'Their words point to' }, { text: 'Records', numeric: true }],
    rows: groups.map(({ firstCategory, records }) => [
      html`<a href="/app/import/${made.id}/categories?group=${firstCategory || 'none'}">${groupName(firstCategory)}</a>`,
      records.toLocaleString('en-GB'),
    ]),
  })
  const body = html`${breadcrumbs({ items: [{ text: 'Bring in an earlier register', href: '/app/import' }, { text: made.fileName, href: `/app/import/${made.id}` }, { text: title }] })}
${pageHeading({ title, lead })}${left > 0 && list}`
  return signedInPage(view, { title, body })
}

/** The words for a group. */
export function groupName(firstCategory: string): string {
  return categoryLabel(firstCategory) || 'Nothing we know'
}
