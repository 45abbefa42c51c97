import { mayAt } from '#capabilities/identity'
import { type Incident, type Move, moveNames, movesFrom } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { html, type SafeHtml } from '#web'

export type NextStep = { href: string; text: string }

/** Moves that belong to a page of their own; every other has a page that asks for its reason. */
const pageOf: Readonly<Record<string, string>> = {
  'start-review': 'review',
  'finish-review': 'review',
  'start-checking': 'changes',
  'close-without-review': 'outcome',
  'close-after-review': 'outcome',
  close: 'outcome',
}

/** Where the actor may take this record from here, out of the state table. */
export function stepsFrom({ actor }: Context, record: Incident): NextStep[] {
  if (record.historical) return []
  return movesFrom(record.state)
    .filter(move => mayAt(actor, move.by, record.serviceId))
    .map(move => ({ href: hrefOf(record, move), text: moveNames[move.may] ?? move.may }))
}

function hrefOf({ reference }: Incident, move: Move): string {
  return `/app/records/${reference}/${pageOf[move.may] ?? `move/${move.to}`}`
}

/** The next steps as links. */
export function nextSteps(steps: readonly NextStep[]): SafeHtml | undefined {
  if (steps.length === 0) return undefined
  return html`<h2>What can happen next</h2><ul class="govuk-list">${steps.map(step => html`<li><a href="${step.href}">${step.text}</a></li>`)}</ul>`
}
