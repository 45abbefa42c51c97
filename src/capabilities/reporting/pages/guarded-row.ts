import { actionLink, formatDayPart, needRow, type SafeHtml, statusTag } from '#web'
import type { GuardedReport } from '../guardian.ts'

/** Somebody waits for the guardian's answer, as a row of Today. No word of theirs stands on a page that others may see. */
export function guardedRow({ reference, serviceName, toldAt }: GuardedReport): SafeHtml {
  return needRow({
    tag: statusTag('waiting', 'To you only'),
    title: 'Somebody says that something is not fair',
    meta: `${serviceName} · told us ${formatDayPart(new Date(toldAt))}`,
    action: actionLink({
      href: `/app/guardian/reports/${reference}`,
      text: 'Read and answer',
      kind: 'secondary',
    }),
  })
}
