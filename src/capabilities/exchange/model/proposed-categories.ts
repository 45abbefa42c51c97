import type { ImportRow } from './import-row.ts'

/** A category or subcategory that the words of a record point to, and which words do. */
export type ProposedCategory = { readonly what: string; readonly why: string }

/** The proposals of a row in the finest terms that its words allow, best first, and the category by which they are grouped. */
export function proposedCategories({ proposals }: Pick<ImportRow, 'proposals'>): {
  firstCategory: string
  proposals: ProposedCategory[]
} {
  return {
    firstCategory: proposals[0]?.category ?? '',
    proposals: proposals.map(({ category, subcategory, why }) => ({ what: subcategory ?? category, why })),
  }
}
