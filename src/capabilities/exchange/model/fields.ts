/** What a column of a register can hold for us. */
export type Field =
  | 'reference'
  | 'occurredOn'
  | 'occurredAt'
  | 'reportedOn'
  | 'service'
  | 'place'
  | 'kind'
  | 'category'
  | 'subcategory'
  | 'harm'
  | 'story'
  | 'actionTaken'
  | 'outcome'
  | 'personInvolved'

/** What becomes of a column: a field of ours, kept beside the record as written, or left out. */
export type ColumnUse = Field | 'keep' | 'leave-out'

type FieldRule = {
  readonly field: Field
  /** As a person reads it in the list of columns. */
  readonly label: string
  /** What its cells look like; the columns' own values are held against it. */
  readonly holds: 'code' | 'date' | 'time' | 'name' | 'kind' | 'words' | 'writing'
  /** Several columns may feed it, joined in their order. */
  readonly several: boolean
}

/** The fields, in the order in which the page lists them. */
export const fields: readonly FieldRule[] = [
  { field: 'reference', label: 'Your reference', holds: 'code', several: false },
  { field: 'occurredOn', label: 'Date it happened', holds: 'date', several: false },
  { field: 'occurredAt', label: 'Time it happened', holds: 'time', several: false },
  { field: 'reportedOn', label: 'Date it was reported', holds: 'date', several: false },
  { field: 'service', label: 'Service', holds: 'name', several: false },
  { field: 'place', label: 'Place within the service', holds: 'name', several: false },
  { field: 'kind', label: 'Incident, near miss or good care', holds: 'kind', several: false },
  { field: 'category', label: 'Category in your words', holds: 'words', several: false },
  { field: 'subcategory', label: 'Subcategory in your words', holds: 'words', several: false },
  { field: 'harm', label: 'Harm or severity as you graded it', holds: 'words', several: false },
  { field: 'story', label: 'What happened', holds: 'writing', several: true },
  { field: 'actionTaken', label: 'What was done', holds: 'writing', several: true },
  { field: 'outcome', label: 'What came of it', holds: 'writing', several: true },
  { field: 'personInvolved', label: 'Person supported (code or initials)', holds: 'name', several: false },
]

/** The rule of one field. */
export function fieldRule(field: Field): FieldRule {
  const rule = fields.find(each => each.field === field)
  if (!rule) throw new Error(`there is no field ${field}`)
  return rule
}
