import { type FeedbackPromise, feedbackPromises } from '../contract.ts'

/** How many hours each promise may take. */
export type PromisedHours = Readonly<Record<FeedbackPromise, number>>

/** How long each promise may take where nobody chose otherwise. */
export const defaultHours: PromisedHours = {
  thanks: feedbackPromises.thanks.hours,
  'first-news': feedbackPromises['first-news'].hours,
  outcome: feedbackPromises.outcome.hours,
}
