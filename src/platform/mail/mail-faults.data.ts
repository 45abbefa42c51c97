type Row = { again: boolean; words: string }

/**
 * Why a mail did not go, in our own words: what a mail server answers can repeat an address or what was in the mail, and is
 * kept nowhere. `again`: it may well go later.
 */
export const mailFaults = {
  'no-answer': { again: true, words: 'The mail server did not answer' },
  'not-now': { again: true, words: 'The mail server asked us to try later' },
  'sign-in-refused': { again: true, words: 'The mail server refused our name or password' },
  'address-refused': { again: false, words: 'The mail server does not know their address' },
  refused: { again: false, words: 'The mail server refused it' },
  'not-set-up': { again: false, words: 'No mail server is set up' },
} as const satisfies Record<string, Row>

export type MailFault = keyof typeof mailFaults
