/** A talk that may be guided by questions. Every question may be left, and so may the whole. */
export type GuidedRecord = {
  title: string
  lead: string
  questions: readonly { id: string; ask: string; hint?: string }[]
}

export const guidedRecords = {
  'peer-discussion': {
    title: 'A peer discussion',
    lead: 'Two colleagues talk through what happened, as equals. Nobody is judged and nothing is decided.',
    questions: [
      { id: 'happened', ask: 'What happened, as you lived it?' },
      { id: 'sense', ask: 'What made sense to you at the time?' },
      { id: 'stays', ask: 'What has stayed with you since?' },
      { id: 'helped', ask: 'What helped, or would have helped?' },
      { id: 'take', ask: 'What will each of you take from this talk?' },
    ],
  },
  // The three questions of a restorative just culture, as Dekker asks them: hurt, needs, obligations.
  restorative: {
    title: 'Restorative questions',
    lead: 'Looking for what would heal. These three come before any question about rules.',
    questions: [
      {
        id: 'hurt',
        ask: 'Who is hurt?',
        hint: 'The person we support, their family, you, colleagues, the service.',
      },
      { id: 'need', ask: 'What do they need?' },
      {
        id: 'obligation',
        ask: 'Whose obligation is it to meet that need?',
        hint: 'Often it is the organisation’s. Say what you would like your supporter to take forward, if anything.',
      },
    ],
  },
} as const satisfies Record<string, GuidedRecord>

export type GuidedKind = keyof typeof guidedRecords

/** The guided record of a name from an address; undefined when there is none. */
export function guidedRecord(kind: string): (GuidedRecord & { kind: GuidedKind }) | undefined {
  return Object.hasOwn(guidedRecords, kind)
    ? { kind: kind as GuidedKind, ...guidedRecords[kind as GuidedKind] }
    : undefined
}

/** The answered questions as one text, in the order of the questions; '' when nothing was answered. */
export function guidedText(record: GuidedRecord, answers: Readonly<Record<string, string>>): string {
  return record.questions
    .flatMap(({ id, ask }) => (answers[id] ? [`${ask}\n${answers[id]}`] : []))
    .join('\n\n')
}
