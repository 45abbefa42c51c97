type Row = {
  /** How long it may take, unless the organisation says otherwise. */
  hours: number
  /** What people count it in. */
  unit: 'hours' | 'days'
  /** The longest that still is a promise. */
  mostHours: number
  says: string
  why: string
}

const days = 24

/**
 * What whoever tells us is promised, in the order in which it comes due. Receipt is not among them: it is the answer to the
 * form. Defaults: time to acknowledgement within a working day, told what changed or why not within 30 days (t_ack and
 * feedback in domain/measures.md); news within a week, because silence reads as nothing being done.
 */
export const feedbackPromises = {
  thanks: {
    hours: 24,
    unit: 'hours',
    mostHours: 7 * days,
    says: 'A person says thank you',
    why: 'A thank-you is human and soon. An automatic receipt does not count.',
  },
  'first-news': {
    hours: 7 * days,
    unit: 'days',
    mostHours: 60 * days,
    says: 'First news',
    why: 'A question or a few words show that somebody is looking, also when there is little to say.',
  },
  outcome: {
    hours: 30 * days,
    unit: 'days',
    mostHours: 365 * days,
    says: 'What came of it, or why it takes longer',
    why: 'Whoever never hears back does not tell us again.',
  },
} as const satisfies Record<string, Row>

export type FeedbackPromise = keyof typeof feedbackPromises

/** How many hours each promise may take. */
export type PromisedHours = Readonly<Record<FeedbackPromise, number>>

/** How long each promise may take where nobody chose otherwise. */
export const defaultHours: PromisedHours = {
  thanks: feedbackPromises.thanks.hours,
  'first-news': feedbackPromises['first-news'].hours,
  outcome: feedbackPromises.outcome.hours,
}
