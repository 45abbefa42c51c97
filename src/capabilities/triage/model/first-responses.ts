import type { ReportKind } from '#contracts/reporting'
import { proposeCategory } from '#methods/language'
import { firstResponses, type Situation } from './first-responses.data.ts'

type Told = { kind: ReportKind; story: string; atRiskNow: boolean }

const byCategory: Readonly<Record<string, Situation>> = {
  safeguarding: 'allegation',
  violence: 'allegation',
  fall: 'fall',
  medication: 'medication',
  skin: 'skin',
  moving_handling: 'equipment',
  environment: 'equipment',
  staffing: 'staffing',
  distress: 'distress',
}

/**
 * Three thank-yous that fit what was told, to read before writing one's own. An allegation goes before everything, then somebody at
 * risk, then what kind of thing it was by its ordinary words.
 */
export function firstResponsesTo({ kind, story, atRiskNow }: Told): readonly string[] {
  return firstResponses[situationOf(kind, story, atRiskNow)]
}

function situationOf(kind: ReportKind, story: string, atRiskNow: boolean): Situation {
  if (kind === 'good-care') return 'good-care'
  const proposed = proposeCategory(story).flatMap(({ category }) => byCategory[category] ?? [])
  if (proposed.includes('allegation')) return 'allegation'
  if (atRiskNow) return 'at-risk'
  return proposed[0] ?? (kind === 'near-miss' ? 'near-miss' : 'any')
}
