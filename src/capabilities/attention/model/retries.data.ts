/** After how many minutes a mail that did not go is tried again, try by try; after the last it is lost. */
export const retries = {
  // The next of the list is told after fifteen minutes in any case, and at once when this one is lost.
  alert: [1, 2, 4],
  'at-once': [2, 10, 30, 120, 360],
  digest: [2, 10, 30, 120, 360],
} as const satisfies Record<string, readonly number[]>

export type MailKind = keyof typeof retries
