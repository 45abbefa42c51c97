import { z } from 'zod'
import type { Condition } from '../model/condition.ts'
import { newest } from './versions.data.ts'

const value = z.union([z.string(), z.number(), z.boolean()])
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ field: z.string(), op: z.literal('eq'), value: value.nullable() }),
    z.strictObject({ field: z.string(), op: z.literal('in'), value: z.array(value) }),
    z.strictObject({ field: z.string(), op: z.enum(['gt', 'gte', 'lt']), value: z.number() }),
    z.strictObject({ field: z.string(), op: z.literal('exists'), value: z.boolean() }),
  ]),
)
const duration = z.string().nullable().optional()
const deadlineKinds = [
  'statutory',
  'without_delay',
  'as_soon_as_reasonably_practicable',
  'guidance',
  'local_policy',
  'contractual',
  'good_practice',
  'voluntary',
  'immediate',
  'statutory_no_number',
  'contractual_or_voluntary',
] as const
const moments = [
  'awareness',
  'incident_date',
  'diagnosis',
  'outcome_known_or_withdrawn',
  'both_conditions_met',
  'decision',
] as const

const rule = z.strictObject({
  id: z.string(),
  title: z.string(),
  nation: z.array(z.enum(['england', 'wales', 'scotland', 'northern_ireland'])),
  when: condition,
  recipient: z.string(),
  deadline: z.strictObject({
    kind: z.enum(deadlineKinds),
    /** What the law or the recipient sets; null when it sets no number. */
    iso8601: z.string().nullable(),
    from: z.enum(moments),
    /** A local default, never law. */
    internalTarget: z.string().optional(),
    notify: z.string().optional(),
    note: z.string().optional(),
    followUps: z
      .array(
        z.strictObject({ step: z.string(), iso8601: duration, internalTarget: duration, from: duration }),
      )
      .optional(),
  }),
  legalReference: z.string(),
  evidenceFields: z.array(z.string()),
  notes: z.string(),
  source: z.string(),
  confidence: z.enum(['decision-support', 'check']),
  checkNote: z.string().optional(),
})

const published = z.object({ version: z.string(), rules: z.array(rule) })

/** One rule, and the version of the rules that it is from. */
export type Rule = z.infer<typeof rule> & { readonly version: string }
export type DeadlineKind = Rule['deadline']['kind']
export type ClockMoment = Rule['deadline']['from']
export type Nation = Rule['nation'][number]

/** Reads a version of the rules strictly: a shape that the evaluation does not know stops the program rather than being skipped. */
export function readRules(data: unknown): { version: string; rules: Rule[] } {
  const { version, rules } = published.parse(data)
  return { version, rules: rules.map(each => ({ ...each, version })) }
}

/** The rules of the newest version; which of them hold for one event, `rulesAt` says. */
export const { rules, version: ruleVersion } = readRules(newest)
export const rulesAsOf = newest.asOf

/** What the rules are worth, for whoever reads a page; how to show an unknown is said to programmers only. */
export const rulesDisclaimer = newest.disclaimer.replace(/ Null = .*$/, '')
