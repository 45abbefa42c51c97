import { type ColumnUse, fields } from '../model/fields.ts'

/** What a column can be taken for, as a person chooses it. */
export const useNames: readonly { readonly value: ColumnUse; readonly text: string }[] = [
  ...fields.map(({ field, label }) => ({ value: field, text: label })),
  { value: 'keep', text: 'Keep beside the record' },
  { value: 'leave-out', text: 'Leave out' },
]

/** The words for one use. */
export function useName(use: ColumnUse): string {
  return useNames.find(each => each.value === use)?.text ?? use
}
