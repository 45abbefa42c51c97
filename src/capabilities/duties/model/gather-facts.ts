import type { Service } from '#capabilities/organisation'
import type { Incident } from '#capabilities/triage'
import type { Instant } from '#platform/time'
import type { Answer } from '../duty.ts'
import type { Facts, FactValue } from './condition.ts'
import { asked, type Topic, topics } from './relevance.data.ts'

/** Where a fact comes from: a person's answer, the first look, the service, or what the kind of event makes irrelevant. */
export type FactSource = 'answered' | 'first-look' | 'service' | 'taken-for-granted'
export type KnownFact = { value: FactValue | null; source: FactSource; answer?: Answer }
export type KnownFacts = ReadonlyMap<string, KnownFact>

export type Gathered = {
  incident: Pick<
    Incident,
    | 'kind'
    | 'category'
    | 'subcategory'
    | 'harmPhysical'
    | 'harmPsychological'
    | 'occurredOn'
    | 'atRisk'
    | 'madeSafe'
    | 'triagedAt'
    | 'openedAt'
  >
  service: Pick<Service, 'nation' | 'kind'>
  /** When the first of those who told us did; undefined where nobody did. */
  toldAt: Instant | undefined
  /** Oldest first. */
  answers: readonly Answer[]
  serviceAnswers: readonly Answer[]
}

/** What is known of a record, the surest source last: it overrules the ones before. */
export function gatherFacts(of: Gathered): KnownFacts {
  const known = new Map<string, KnownFact>()
  const add = (source: FactSource, facts: Facts) => {
    for (const [field, value] of Object.entries(facts))
      if (value !== undefined && value !== null) known.set(field, { value, source })
  }
  const answered = (source: FactSource, answers: readonly Answer[]) => {
    for (const answer of answers) known.set(answer.field, { value: answer.value, source, answer })
  }
  add('taken-for-granted', takenForGranted(of))
  add('service', serviceFacts(of.service))
  answered('service', of.serviceAnswers)
  add('first-look', firstLookFacts(of))
  answered('answered', of.answers)
  for (const [field, value] of Object.entries(whatFollows(known)))
    if (!known.has(field)) add('taken-for-granted', { [field]: value })
  return known
}

// Somebody who is supported normally has needs for care and support; a death that was not one came of nothing; and what the list of
// facts calls the same test is answered once.
function whatFollows(known: KnownFacts): Facts {
  const supported = known.get('person.isServiceUser')?.value === true
  const alive = known.get('harm.death')?.value === false && known.get('harm.physical')?.value !== 'fatal'
  return {
    ...(supported ? { 'person.hasCareSupportNeeds': true } : {}),
    'hcp.impairment28d': known.get('hcp.impairmentNotTemporary')?.value ?? null,
    'hcp.impairmentNotTemporary': known.get('hcp.impairment28d')?.value ?? null,
    ...(alive
      ? { 'harm.deathRelatesDirectlyToIncident': false, 'harm.deathDuringOrMayResultFromActivity': false }
      : {}),
  }
}

/** The facts alone, as the rules take them. */
export function factsIn(known: KnownFacts): Facts {
  return Object.fromEntries([...known].map(([field, { value }]) => [field, value]))
}

// Before the first look nothing is taken for granted: nobody has said yet what kind of event it was.
function takenForGranted({ incident }: Gathered): Facts {
  const { kind, category, harmPhysical, harmPsychological, triagedAt } = incident
  if (!triagedAt || !category) return {}
  const relevant = new Set<Topic>(asked[category] ?? (Object.keys(topics) as Topic[]))
  if (harmPhysical === 'none' && harmPsychological === 'none') relevant.delete('injury')
  if (harmPhysical === 'none' && kind === 'near-miss') relevant.delete('death')
  if (harmPhysical === 'severe') relevant.add('death')
  if (harmPhysical === null) relevant.add('injury').add('death')
  const left = (Object.keys(topics) as Topic[]).filter(topic => !relevant.has(topic))
  return Object.assign({}, ...left.map(topic => topics[topic]))
}

function firstLookFacts({ incident, toldAt }: Gathered): Facts {
  const { category, subcategory, harmPhysical, harmPsychological, atRisk, madeSafe } = incident
  return {
    'incident.occurredAt': incident.occurredOn,
    // The earliest moment at which somebody here can have known: a clock that runs from it never ends too late.
    'incident.awareAt': toldAt ?? incident.openedAt,
    'incident.category': category,
    // Without a second level, a death can still have been any of them; anything else is known not to be.
    'incident.subcategory': subcategory ?? (category === 'death' ? null : category),
    'harm.physical': harmPhysical,
    'harm.psychological': harmPsychological,
    'safeguarding.immediateDanger': atRisk && madeSafe === '',
    // Such an event is an allegation or worse by its kind, whoever said it and whether or not it is believed.
    'safeguarding.abuseOrAllegation': category === 'safeguarding' ? true : undefined,
  }
}

const nations = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  'northern-ireland': 'northern_ireland',
}
const settings: Partial<Record<Service['kind'], string>> = { 'day-service': 'day' }

function serviceFacts({ nation, kind }: Gathered['service']): Facts {
  return {
    'service.nation': nations[nation],
    'service.setting': settings[kind] ?? kind.replaceAll('-', '_'),
  }
}
