import type { Mount } from '#platform/http/route'
import { auditRoutes } from './audit/audit-routes.ts'
import { forYouRoutes } from './for-you/for-you-routes.ts'
import { handoverRoutes } from './handover/handover-routes.ts'
import { dueRoutes } from './home/due-routes.ts'
import { homeRoutes } from './home/home-routes.ts'
import { owedRoutes } from './home/owed-routes.ts'
import { recordRoutes } from './record/record-routes.ts'

/** Pages that show several capabilities: the home page, what waits for each, the handover, the record, the audit trail. */
export function screenRoutes(): Mount {
  return {
    routes: [
      ...homeRoutes(),
      ...forYouRoutes(),
      ...owedRoutes(),
      ...dueRoutes(),
      ...handoverRoutes(),
      ...recordRoutes(),
      ...auditRoutes(),
    ],
  }
}
