import { categoryLabel, harmLabel, type Incident, occurredText, stepsTaken } from '#capabilities/triage'
import { formatDay } from '#web'
import type { CandourStepName } from '../contract.ts'
import type { Duty } from '../duty.ts'
import { asksToTell } from '../model/candour-steps.ts'
import type { Facts } from '../model/condition.ts'
import type { RecordWords } from '../model/gatherers.data.ts'
import type { RecordDuties } from '../queries/duties-of.ts'
import type { Noted } from '../queries/noted-of.ts'
import { decisionWords, factText, momentText } from './duty-words.ts'

/** The words of a record with which the notification of one duty can be begun. */
export function recordWords(
  incident: Incident,
  { facts, duties }: RecordDuties,
  { affected, steps }: Noted,
  { rule, decisions }: Duty,
): RecordWords {
  const known = (field: string) => {
    const value = facts[field]
    return value === null || value === undefined ? undefined : factText(field, value)
  }
  const step = (name: CandourStepName) =>
    joined(steps.filter(each => each.step === name).map(each => `${formatDay(each.takenOn)}: ${each.words}`))
  return {
    reference: incident.reference,
    affected: affected.join(', '),
    title: incident.title,
    happened: occurredText(incident.occurredOn, incident.occurredPart),
    madeSafe: joined([...stepsTaken(incident.madeSafeSteps), incident.madeSafe]) ?? '',
    peopleTold: incident.peopleTold,
    category: categoryLabel(incident.subcategory ?? incident.category),
    harm: harmText(incident),
    opinions: opinionsIn(facts),
    known,
    step,
    alsoTold: joined(duties.filter(each => each.rule.id !== rule.id).flatMap(told)) ?? '',
    decided: joined(decisions.map(decisionText)) ?? '',
    moment: momentText,
  }
}

/** What a healthcare professional thinks of it. */
function opinionsIn(facts: Facts): string {
  const held = Object.keys(facts).filter(field => field.startsWith('hcp.') && facts[field] === true)
  return held.map(field => factText(field, true)).join('. ')
}

function decisionText({ decision, reason, at }: Duty['decisions'][number]): string {
  return `${decisionWords[decision]}: ${reason} (${momentText(at)})`
}

function harmText({ harmPhysical, harmPsychological }: Incident): string {
  return [
    `Physical harm: ${harmLabel('physical', harmPhysical) || 'not known yet'}`,
    `psychological harm: ${harmLabel('psychological', harmPsychological) || 'not known yet'}`,
  ].join(', ')
}

// Telling the person and their family is said in its own words.
function told({ rule, sendings }: Duty): string[] {
  if (asksToTell.includes(rule.id)) return []
  return sendings.slice(-1).map(({ sentAt }) => `${rule.recipient}: ${momentText(sentAt)}`)
}

function joined(parts: readonly string[]): string | undefined {
  return parts.filter(Boolean).join('\n') || undefined
}
