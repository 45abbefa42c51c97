import { type PlainDate, plainDate } from '#platform/time'
import { type Rule, readRules } from './rules.ts'
import { publishedVersions } from './versions.data.ts'

/** The rules as they were published together, and the day from which they hold. */
export type RuleVersion = {
  readonly version: string
  readonly effectiveFrom: PlainDate
  readonly rules: readonly Rule[]
}

/** Reads a published version strictly; throws on a day or a rule that it does not know. */
export function readVersion({ effectiveFrom, data }: { effectiveFrom: string; data: unknown }): RuleVersion {
  const from = plainDate(effectiveFrom)
  if (!from) throw new Error(`rules cannot hold from ${effectiveFrom}`)
  const { version, rules } = readRules(data)
  return { version, effectiveFrom: from, rules }
}

/** Every version, oldest first. */
export const ruleVersions: readonly RuleVersion[] = publishedVersions.map(readVersion)

/** A rule as one version has it; undefined when that version is not known or has no such rule. */
export function ruleOfVersion(
  id: string,
  version: string,
  versions: readonly RuleVersion[] = ruleVersions,
): Rule | undefined {
  return versions.find(each => each.version === version)?.rules.find(rule => rule.id === id)
}

/** Whether any version has a rule of that name. */
export function isRule(id: string): boolean {
  return ruleVersions.some(({ rules }) => rules.some(rule => rule.id === id))
}
