import type { Mount } from '#platform/http/route'
import type { ReportingDeps } from './deps.ts'
import { reportingWords } from './messages.ts'
import { notFairRoutes } from './routes/not-fair.ts'
import { ownReportRoutes } from './routes/own-reports.ts'
import { speakUpRoutes } from './routes/speak-up.ts'
import { threadRoutes } from './routes/thread.ts'

/** Speaking up with or without a name, and the thread that brings the answer. */
export function reportingRoutes(deps: ReportingDeps): Mount {
  const words = reportingWords('en-GB')
  return {
    routes: [...speakUpRoutes(deps), ...threadRoutes(deps), ...ownReportRoutes(deps), ...notFairRoutes(deps)],
    notices: { told: words.told(), replied: words.replySent(), 'not-fair-sent': words.notFairSent() },
    refusals: {
      'contact-ended':
        'Whoever told us has ended contact, so nobody can be written to. What happened stays here to learn from.',
      'already-thanked': 'Somebody has thanked them already. You can still write to them.',
    },
  }
}
