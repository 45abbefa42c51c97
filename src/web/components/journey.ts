import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { englishJourney, type JourneyStep, journeySteps } from './journey-step.ts'

export type JourneyOptions = {
  /** The step that is happening; `finished` when all six are done. */
  readonly now: JourneyStep | 'finished'
  /** A few words beside a step: "2 h", "within 24 hours". */
  readonly notes?: Partial<Readonly<Record<JourneyStep, Content>>> | undefined
  /** `list`: always one under the other, as on the receipt. `line`: along the page where there is room. */
  readonly layout?: 'line' | 'list' | undefined
  /** The words for the steps, in the page's language. */
  readonly words?: Readonly<Record<JourneyStep, string>> | undefined
  readonly doneWord?: string | undefined
  readonly nowWord?: string | undefined
  readonly label?: string | undefined
}

type State = 'done' | 'now' | 'next'

/** A record's journey as a line of six steps, drawn with shape and words as well as colour. */
export function journey(options: JourneyOptions): SafeHtml {
  const at = options.now === 'finished' ? journeySteps.length : journeySteps.indexOf(options.now)
  const steps = journeySteps.map((step, index) => journeyStep(options, step, stateOf(index, at)))
  const label = options.label ?? 'How far this has come'
  return html`<ol class="journey journey--${options.layout ?? 'line'}" aria-label="${label}">${steps}</ol>`
}

function stateOf(index: number, at: number): State {
  if (index === at) return 'now'
  return index < at ? 'done' : 'next'
}

function journeyStep(options: JourneyOptions, step: JourneyStep, state: State): SafeHtml {
  const spoken = { done: options.doneWord ?? 'Done', now: options.nowWord ?? 'Now', next: '' }[state]
  const note = options.notes?.[step]
  const current = attrs({ 'aria-current': state === 'now' ? 'step' : undefined })
  return html`
    <li class="journey__step journey__step--${state}" ${current}>
      <span class="journey__word">${(options.words ?? englishJourney)[step]}</span>
      ${note && html`<span class="journey__note">${note}</span>`}
      ${spoken && html`<span class="govuk-visually-hidden">(${spoken})</span>`}
    </li>`
}
