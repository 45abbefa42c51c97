export type FactValue = string | number | boolean

/** What is known, by field. A field that is missing, null or "unknown" is not known. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>

/** One comparison of one field. */
export type Comparison =
  | { readonly field: string; readonly op: 'eq'; readonly value: FactValue | null }
  | { readonly field: string; readonly op: 'in'; readonly value: readonly FactValue[] }
  | { readonly field: string; readonly op: 'gt' | 'gte' | 'lt'; readonly value: number }
  | { readonly field: string; readonly op: 'exists'; readonly value: boolean }

/** When a duty is indicated: comparisons joined by all and any (reference/notifications.json). */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | Comparison

/** Unknown is never no: it means that somebody has to find out. */
export type Truth = 'yes' | 'no' | 'unknown'

/** A condition's truth, and the comparisons that decide it: those that make it so, or that have to be found out. */
export type Judged = { readonly truth: Truth; readonly because: readonly Comparison[] }
