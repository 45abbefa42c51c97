import type { Access } from '#capabilities/identity'
import type { Context } from '#platform/context'
import type { SafeHtml } from '#web'

/**
 * Somebody is unsafe: unsafe. We are late with what we promised whoever told us: overdue. Somebody is unthanked: now.
 * Somebody waits for us: soon. Something can be decided or read: next.
 */
export const urgencies = ['unsafe', 'overdue', 'now', 'soon', 'next'] as const

/** One thing that needs somebody today, its row made by `needRow`. */
export type Need = {
  urgency: (typeof urgencies)[number]
  row: SafeHtml
  /** The report it is about: only the most urgent need of a report is shown. */
  about?: string
}

/** One kind of thing that can need somebody: whose it is, and what there is of it now, most urgent first. `csrf` is for rows with a button. */
export type NeedSource = { access: Access; needs(ctx: Context, csrf: string): Promise<Need[]> }
