import type { Access } from '#capabilities/identity'
import type { Context } from '#platform/context'
import type { SafeHtml } from '#web'

/** One kind of thing that can need somebody today: whose it is, and its rows, made by `needRow`, most urgent first. */
export type NeedSource = { access: Access; rows(ctx: Context): Promise<SafeHtml[]> }
