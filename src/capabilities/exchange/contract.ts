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
