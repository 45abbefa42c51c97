/** A time of the clock in the United Kingdom, HH:MM. */
export type ClockTime = string

/** How somebody wishes to hear what waits for them. */
export type Choice = {
  how: 'at-once' | 'digest' | 'in-app'
  /** No mail from then until then; the same time twice means no quiet hours. */
  quietFrom: ClockTime
  quietUntil: ClockTime
  /** When the one mail of a day goes. */
  digestAt: ClockTime
}

/** Until somebody chooses: one mail a day at most, and none in the evening or at night. */
export const usualChoice: Choice = {
  how: 'digest',
  quietFrom: '20:00',
  quietUntil: '07:00',
  digestAt: '08:00',
}
