import type { Mount } from '#platform/http/route'
import { auditRoutes } from './audit/audit-routes.ts'
import { homeRoutes } from './home/home-routes.ts'
import { owedRoutes } from './home/owed-routes.ts'
import { recordRoutes } from './record/record-routes.ts'

/** Pages that show several capabilities: the home page, the incident record, the audit trail. */
export function screenRoutes(): Mount {
  return { routes: [...homeRoutes(), ...owedRoutes(), ...recordRoutes(), ...auditRoutes()] }
}
