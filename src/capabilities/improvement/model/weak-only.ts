import reference from '../reference/action-hierarchy.json' with { type: 'json' }
import type { Strength } from './actions.ts'
import type { ChangeState } from './change-table.ts'

const { minStrongOrIntermediatePerReview, weakOnlyMessage } = reference.nudges

/**
 * The question to ask when every change that stands relies on people remembering; undefined otherwise.
 * Never a block: a weak change may be right beside a stronger one, or until it comes (RCA2).
 */
export function weakOnlyQuestion(
  changes: readonly { strength: Strength; state: ChangeState }[],
): string | undefined {
  const standing = changes.filter(change => change.state !== 'withdrawn')
  const lasting = standing.filter(change => change.strength !== 'weak')
  if (standing.length === 0 || lasting.length >= minStrongOrIntermediatePerReview) return undefined
  return weakOnlyMessage
}
