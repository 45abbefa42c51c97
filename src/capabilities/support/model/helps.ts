/** What may help, in the order in which it is offered. */
export const helps = [
  'time-off-the-floor',
  'talk',
  'reflective-supervision',
  'occupational-health',
  'signposts',
] as const

export type Help = (typeof helps)[number]

/** Each with what it is; nobody arranges any of it without the person's yes. */
export const helpWords: Readonly<Record<Help, { label: string; meaning: string }>> = {
  'time-off-the-floor': {
    label: 'Time off the floor',
    meaning: 'A break now, or a few quieter shifts. Your supporter can ask for it without saying why.',
  },
  talk: { label: 'Somebody to talk to', meaning: 'Just the two of you, for as long as it helps.' },
  'reflective-supervision': {
    label: 'Reflective supervision',
    meaning: 'Time with a trained supervisor to think about what happened and how it sits with you.',
  },
  'occupational-health': {
    label: 'Occupational health',
    meaning: 'A nurse or doctor for people at work. What you tell them stays with them.',
  },
  signposts: {
    label: 'Where else to turn',
    meaning: 'Your GP, your union, Samaritans on 116 123 at any hour.',
  },
}
