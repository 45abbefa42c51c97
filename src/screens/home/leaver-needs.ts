import { leftWithChanges } from '#capabilities/improvement'
import { actionLink, needRow, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'

/** Work of somebody who left: one row for each, until it is given to a colleague. */
export const leaverNeeds: NeedSource = {
  access: 'change:agree',
  async needs(ctx) {
    const href = '/app/changes/leavers'
    return (await leftWithChanges(ctx)).slice(0, 3).map(({ name, changes }) => {
      const what = changes.length === 1 ? 'one change' : `${changes.length} changes`
      const row = needRow({
        tag: statusTag('waiting', 'No owner'),
        title: `${name} left with ${what} to do`,
        href,
        meta: changes[0]?.title ?? '',
        action: actionLink({ href, text: 'Give it to somebody', kind: 'secondary' }),
      })
      return { urgency: 'soon' as const, row }
    })
  },
}
