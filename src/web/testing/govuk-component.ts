import type { Content } from '../markup/render-values.ts'
import type { Params } from './fixture-adapter.ts'

/** One of our components beside GOV.UK Frontend's. */
export type GovukComponent = {
  /** Ours, given a fixture's options. */
  readonly render: (params: Params) => Content
  /** Options that ours does not have, by name and with the reason; a fixture that uses one is not compared. */
  readonly without: Readonly<Record<string, string>>
  /** Fixtures that differ for a reason of their own. */
  readonly except?: Readonly<Record<string, string>>
}
