import { z } from 'zod'

/** What a column of a register may be used for. */
export const columnUse = z.enum([
  'reference',
  'occurredOn',
  'occurredAt',
  'reportedOn',
  'service',
  'place',
  'kind',
  'category',
  'subcategory',
  'harm',
  'story',
  'actionTaken',
  'outcome',
  'personInvolved',
  'keep',
  'leave-out',
])

export const dateOrder = z.enum(['dmy', 'mdy', 'ymd'])

/** How a file is to be read: which sheet of a workbook, which row holds the headings (null: none does). */
export const readingChoices = z.strictObject({
  sheetName: z.string().min(1).max(100).optional(),
  headerRow: z.int().min(1).max(50_000).nullable().optional(),
})

/** How its columns are to be understood: one use for each, the date orders a person chose (by column number from 0), and the service of rows without one. */
export const understandingChoices = z.strictObject({
  mapping: z.array(columnUse).min(1).max(200),
  dateOrders: z.record(z.string().regex(/^\d{1,3}$/), dateOrder).optional(),
  service: z.string().trim().min(1).max(200).optional(),
})

/** Everything that a person may choose about one import; what is left out is proposed. */
export const registerChoices = z.strictObject({
  ...readingChoices.shape,
  ...understandingChoices.partial().shape,
  /** What the services are that the import opens. */
  newServices: z
    .strictObject({ kind: z.string().min(1).max(40), nation: z.string().min(1).max(40) })
    .optional(),
  /** Leave out rows whose reference was imported before, with other words. */
  leaveOutKnownReferences: z.boolean().optional(),
})
export type RegisterChoices = z.infer<typeof registerChoices>

const chosenText = z.preprocess(
  value => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
  z.string().max(200, 'Use 200 characters or fewer').optional(),
)
const headerRowText = z.preprocess(
  value => (typeof value === 'string' ? value.trim() : undefined),
  z
    .string()
    .regex(/^(\d{0,5}|none)$/, 'Write the number of the row that holds the headings')
    .optional(),
)

/** The form of a dry run: its own fields, and `use-0` … for the columns, `order-0` … for their dates. */
export const draftForm = z
  .object({
    do: z.enum(['look', 'import']).catch('look'),
    revision: z.coerce.number().int().catch(0),
    shown: z.string().catch(''),
    sheet: chosenText,
    sheetShown: chosenText,
    headerRow: headerRowText,
    service: chosenText,
    newService: chosenText,
    kind: chosenText,
    nation: chosenText,
    leaveOut: z.preprocess(value => value === 'yes', z.boolean()),
  })
  .catchall(z.unknown())
export type DraftForm = z.infer<typeof draftForm>

/** A whole group of proposals at once (`all` is its category), or the choices for single records, named `what-<record>`. */
export const categoriesForm = z.object({ all: z.string().max(100).optional() }).catchall(z.unknown())
