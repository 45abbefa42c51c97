import type { Strength } from './vocabulary.ts'

/** How little each kind of change leans on memory: the strengths of the action hierarchy. */
const actionStrength: Readonly<Record<string, Strength>> = {
  'physical-change': 'strong',
  'usability-tested-kit': 'strong',
  'forcing-function': 'strong',
  'remove-steps': 'strong',
  standardise: 'strong',
  'leadership-act': 'strong',
  'remove-hazard': 'strong',
  'staffing-workload': 'intermediate',
  software: 'intermediate',
  distraction: 'intermediate',
  simulation: 'intermediate',
  checklist: 'intermediate',
  lookalike: 'intermediate',
  'comms-tool': 'intermediate',
  documentation: 'intermediate',
  redundancy: 'intermediate',
  'external-agreement': 'intermediate',
  'coproduced-plan': 'intermediate',
  'double-check': 'weak',
  'warning-label': 'weak',
  'policy-memo': 'weak',
  training: 'weak',
  reminder: 'weak',
  'audit-monitor': 'weak',
  'further-review': 'weak',
}

export default actionStrength
