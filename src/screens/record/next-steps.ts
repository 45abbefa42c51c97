import { mayAt } from '#capabilities/identity'
import { type Incident, type Move, moveNames, movesFrom, type Need } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { html, type SafeHtml } from '#web'

export type NextStep = { href: string; text: string }

type Place = { page: string } | 'on-this-page'

/** Moves that belong to a page of their own, or to a part of this page; every other has a page that asks for its reason. */
const places: Readonly<Record<string, Place>> = {
  'start-review': 'on-this-page',
  'finish-review': { page: 'review' },
  'start-checking': { page: 'changes' },
  'close-without-review': { page: 'outcome' },
  'close-after-review': { page: 'outcome' },
  close: { page: 'outcome' },
}

/** Where the actor may take this record from here, out of the state table. */
export function stepsFrom({ actor }: Context, record: Incident, met: ReadonlySet<Need>): NextStep[] {
  if (record.historical) return []
  return movesFrom(record.state)
    .filter(move => mayAt(actor, move.by, record.serviceId) && places[move.may] !== 'on-this-page')
    .map(move => ({
      href: `/app/records/${record.reference}/${pageFor(move, met)}`,
      text: nameOf(move, met),
    }))
}

// A record that was opened again has its review already: it can go straight on.
function isReviewed(move: Move, met: ReadonlySet<Need>): boolean {
  return move.may === 'finish-review' && met.has('review-complete')
}

function pageFor(move: Move, met: ReadonlySet<Need>): string {
  const place = isReviewed(move, met) ? undefined : places[move.may]
  return place && place !== 'on-this-page' ? place.page : `move/${move.to}`
}

function nameOf(move: Move, met: ReadonlySet<Need>): string {
  return isReviewed(move, met) ? 'Go on to changes' : (moveNames[move.may] ?? move.may)
}

/** The next steps as links. */
export function nextSteps(steps: readonly NextStep[]): SafeHtml | undefined {
  if (steps.length === 0) return undefined
  return html`<h2>What can happen next</h2><ul class="govuk-list">${steps.map(step => html`<li><a href="${step.href}">${step.text}</a></li>`)}</ul>`
}
