import { z } from 'zod'

const chosen = z.string().min(1).max(80).optional().catch(undefined)

/** The choices at the top of the counts page; anything unknown counts as not chosen. */
export const countsChoices = z.object({
  service: chosen,
  category: chosen,
  kind: chosen,
  /** Records of ours, those of an earlier register, or both. */
  from: z.enum(['ours', 'register', 'both']).catch('ours'),
})
export type CountsChoices = z.infer<typeof countsChoices>
