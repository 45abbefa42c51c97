import type { Nation } from '../reference/rules.ts'
import type { Facts } from './condition.ts'

/** The nation whose bank holidays count; England's where it is not known. */
export function nationIn(facts: Facts): Nation {
  return (facts['service.nation'] ?? 'england') as Nation
}
