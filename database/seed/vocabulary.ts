// Ids as in the domain's vocabularies: incident-categories, contributing-factors, harm-scales, action-hierarchy.
export type ReportKind = 'incident' | 'near-miss' | 'good-care' | 'not-sure'
export type SubcategoryId = `${string}.${string}`
export type FactorId = `${'per' | 'stf' | 'tm' | 'tsk' | 'tl' | 'org' | 'env' | 'ext'}-${string}`
export type PhysicalHarm = 'none' | 'low' | 'moderate' | 'severe' | 'fatal'
export type PsychologicalHarm = 'none' | 'low' | 'moderate' | 'severe'
export type Harm = readonly [physical: PhysicalHarm, psychological: PsychologicalHarm]
export type Relevance = 'possible' | 'likely' | 'important' | 'helped_things_go_well'
export type Verdict = 'effective' | 'partly_effective' | 'not_effective' | 'inconclusive'
export type KeyQuestionId =
  | 'procedures'
  | 'staffing'
  | 'training_support'
  | 'escalation'
  | 'environment'
  | 'communication'
/** The answer to a key question as the service's managers would put it; "not known" never counts against anyone. */
export type Answer = 'yes' | 'partly' | 'no' | 'not-known'
/** How much looking a record needs; chosen by what can be learnt, not by harm. */
export type LearningResponse = 'no-further-review' | 'after-action-review' | 'walk-through' | 'round-table'
