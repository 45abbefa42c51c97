import type { Content } from '../markup/render-values.ts'

/** One state of one component, in words that the service might use. */
export type Example = {
  readonly name: string
  readonly body: Content
  /** Seen by people without an account, so it must look right in the small stylesheet too. */
  readonly public?: boolean | undefined
}
