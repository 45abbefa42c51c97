import { columnUse, type DraftForm, dateOrder, type RegisterChoices } from '../contract.ts'
import type { ColumnUse } from './fields.ts'

type Reading = Pick<RegisterChoices, 'sheetName' | 'headerRow'>

/** What a person chose in the form of a dry run. When they chose another sheet or heading row, its columns are proposed afresh. */
export function choicesFromForm(form: DraftForm, saved: RegisterChoices): RegisterChoices {
  const reading = readingFrom(form, saved)
  const service = form.newService ?? form.service
  const same = reading.sheetName === saved.sheetName && reading.headerRow === saved.headerRow
  const mapping = mappingFrom(form)
  return {
    ...reading,
    // A form that says nothing about the columns leaves them as they are proposed.
    ...(same && mapping.length > 0 ? { mapping, dateOrders: ordersFrom(form) } : {}),
    ...(service ? { service } : {}),
    ...(form.kind && form.nation ? { newServices: { kind: form.kind, nation: form.nation } } : {}),
    ...(form.leaveOut ? { leaveOutKnownReferences: true } : {}),
  }
}

function readingFrom(form: DraftForm, saved: RegisterChoices): Reading {
  const sheetName = form.sheet === form.sheetShown ? saved.sheetName : form.sheet
  return {
    ...(sheetName ? { sheetName } : {}),
    ...(form.headerRow === 'none' ? { headerRow: null } : {}),
    ...(form.headerRow && form.headerRow !== 'none' ? { headerRow: Number(form.headerRow) } : {}),
  }
}

function mappingFrom(form: DraftForm): ColumnUse[] {
  const uses: ColumnUse[] = []
  for (let column = 0; `use-${column}` in form; column++)
    uses.push(columnUse.catch('keep').parse(form[`use-${column}`]))
  return uses
}

function ordersFrom(form: DraftForm): NonNullable<RegisterChoices['dateOrders']> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => {
      const column = /^order-(\d{1,3})$/.exec(name)?.[1]
      const order = dateOrder.safeParse(value)
      // "auto" leaves the order to the values of the column.
      return column && order.success ? [[column, order.data]] : []
    }),
  )
}
