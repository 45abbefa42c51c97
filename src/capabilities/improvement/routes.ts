import type { Mount, SignedInRoute } from '#platform/http/route'
import { handOver } from './commands/hand-over.ts'
import { markDone } from './commands/mark-done.ts'
import { recordCheck } from './commands/record-check.ts'
import { withdrawChange } from './commands/withdraw-change.ts'
import * as contract from './contract.ts'
import { refusals } from './refusals.ts'
import { onChange, showChange, showChanges } from './routes/changes.ts'
import { doHandOverAll, showLeavers } from './routes/leavers.ts'
import { doAgree, doFinish, showRecordChanges } from './routes/record-changes.ts'

/** Changes: those of one record, all of them, and one by one. */
export function improvementRoutes(): Mount {
  const read = (path: `/app${string}`, handle: SignedInRoute['handle']): SignedInRoute => {
    return { method: 'GET', path, access: 'incident:read', handle }
  }
  const write = (path: `/app${string}`, access: string, handle: SignedInRoute['handle']): SignedInRoute => {
    return { method: 'POST', path, access, handle }
  }
  const ofRecord = '/app/records/:reference/changes'
  const one = '/app/changes/:id'
  return {
    routes: [
      read(ofRecord, showRecordChanges),
      write(ofRecord, 'change:agree', doAgree),
      write(`${ofRecord}/finish`, 'change:agree', doFinish),
      read('/app/changes', showChanges),
      {
        method: 'GET',
        path: '/app/changes/leavers',
        access: 'change:agree',
        handle: visit => showLeavers(visit),
      },
      write('/app/changes/leavers', 'change:agree', doHandOverAll),
      read(one, visit => showChange(visit)),
      write(`${one}/mark-done`, 'change:do', onChange(contract.markDone, markDone, 'change-done')),
      write(
        `${one}/record-check`,
        'change:check',
        onChange(contract.recordCheck, recordCheck, 'change-checked'),
      ),
      write(`${one}/hand-over`, 'change:agree', onChange(contract.handOver, handOver, 'change-handed-over')),
      write(
        `${one}/withdraw`,
        'change:agree',
        onChange(contract.withdrawChange, withdrawChange, 'change-withdrawn'),
      ),
    ],
    notices: {
      'change-agreed': 'The change is agreed.',
      'agreeing-finished': 'Agreed. Next: do the changes, then look whether they worked.',
      'change-done': 'Marked as done. Somebody looks later whether it works.',
      'change-checked': 'The result is kept.',
      'change-handed-over': 'Handed over.',
      'all-handed-over': 'All of it is handed over.',
      'some-handed-over':
        'Handed over, but for what they may not see. That stays here: choose somebody else for it.',
      'change-withdrawn': 'Withdrawn, with the reason.',
    },
    refusals,
  }
}
