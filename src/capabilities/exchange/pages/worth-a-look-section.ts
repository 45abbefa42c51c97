import { checkboxes, details, html, type SafeHtml } from '#web'
import { countOf } from '../model/count-of.ts'
import type { DraftValues } from '../model/draft-values.ts'
import type { DuplicateRows } from '../model/find-duplicates.ts'
import type { KnownReference } from '../model/settle-rows.ts'
import type { Prepared } from '../queries/prepared-import.ts'

/** What stands in nobody’s way but somebody may want to know: rows alike, references seen before, rows that say little. */
export function worthALookSection({ run, settled }: Prepared, values: DraftValues): SafeHtml | undefined {
  const parts = [
    alike(run.duplicatesInFile),
    seenBefore(settled.knownReferences, values),
    ...remarks(settled.newRows),
  ].filter(part => part !== undefined)
  return parts.length > 0 ? html`<section><h2>Worth a look</h2>${parts}</section>` : undefined
}

function alike(groups: readonly DuplicateRows[]): SafeHtml | undefined {
  if (groups.length === 0) return undefined
  const lines = groups.map(({ rowNumbers, why }) => {
    const rows = `Rows ${rowNumbers.join(', ')}`
    return html`<li>${rows} ${why === 'same-cells' ? 'are alike in every cell' : 'share a reference but differ'}</li>`
  })
  return details({
    summary: `${countOf(groups.length, 'group')} of rows look like one another; all of them would come in`,
    body: html`<ul>${lines}</ul>`,
  })
}

function seenBefore(known: readonly KnownReference[], values: DraftValues): SafeHtml | undefined {
  const leaveOut = values.leaveOut === 'yes'
  if (known.length === 0 && !leaveOut) return undefined
  const lines = known.map(
    ({ rowNumber, reference, record }) =>
      html`<li>Row ${rowNumber}: ${reference}, like <a href="/app/records/${record}">${record}</a></li>`,
  )
  return html`${
    known.length > 0 &&
    details({
      summary: `${countOf(known.length, 'reference')} came in before, with other words`,
      body: html`<p>Somebody may have changed these rows since. They would come in as further records.</p><ul>${lines}</ul>`,
    })
  }${checkboxes({
    name: 'leaveOut',
    items: [{ value: 'yes', text: 'Leave out rows whose reference came in before', checked: leaveOut }],
  })}`
}

function remarks(rows: Prepared['settled']['newRows']): SafeHtml[] {
  const byRemark = Map.groupBy(
    rows.flatMap(row => row.remarks.map(remark => ({ remark, rowNumber: row.rowNumber }))),
    each => each.remark,
  )
  return [...byRemark].map(([remark, all]) =>
    details({
      summary: `${countOf(all.length, 'row')}: ${remark}`,
      body: html`<p>Rows ${all.map(each => each.rowNumber).join(', ')}</p>`,
    }),
  )
}
