import { type Instant, instant } from './time.ts'

/** The one source of "now"; tests give a fake that they move themselves. */
export type Clock = { now(): Instant }

/** The machine's clock. */
export const systemClock: Clock = { now: () => instant(Date.now()) }
