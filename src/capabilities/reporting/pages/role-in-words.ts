import type { Role } from '#capabilities/organisation'
import type { ReportingWords } from '../messages.ts'

/** What a role is called under a message, in the reporter's language; undefined for one that writes to nobody. */
export function roleInWords(words: ReportingWords, role: Role): string | undefined {
  const names: Partial<Record<Role, string>> = {
    'shift-lead': words.roleShiftLead(),
    'registered-manager': words.roleRegisteredManager(),
    reviewer: words.roleReviewer(),
    'quality-lead': words.roleQualityLead(),
    'nominated-individual': words.roleNominatedIndividual(),
    guardian: words.roleGuardian(),
    supporter: words.roleSupporter(),
  }
  return names[role]
}
