import { z } from 'zod'

/** The roles a person can hold at a service, or across the provider (../../../docs/language.md explains each). */
export const roles = [
  'worker',
  'shift-lead',
  'registered-manager',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'guardian',
  'supporter',
  'inspector',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  worker: 'Worker',
  'shift-lead': 'Shift lead',
  'registered-manager': 'Registered manager',
  reviewer: 'Reviewer',
  'quality-lead': 'Quality lead',
  'nominated-individual': 'Nominated individual',
  guardian: 'Freedom to Speak Up guardian',
  supporter: 'Supporter',
  inspector: 'Inspector (read only)',
  administrator: 'Administrator',
}

export const serviceKinds = {
  'care-home': 'Care home',
  'nursing-home': 'Nursing home',
  'home-care': 'Home care',
  'supported-living': 'Supported living',
  'extra-care': 'Extra care',
  'shared-lives': 'Shared lives',
  'day-service': 'Day service',
  other: 'Another kind of service',
} as const

export const nations = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const

export const placeKinds = {
  unit: 'Unit',
  round: 'Round',
  flat: 'Flat',
  'whole-service': 'The whole service',
  other: 'Another kind of place',
} as const

export type ServiceKind = keyof typeof serviceKinds
export type Nation = keyof typeof nations
export type PlaceKind = keyof typeof placeKinds

const line = (message: string) => z.string().trim().min(1, message).max(200, 'Use 200 characters or fewer')
const optionalLine = z.string().trim().max(200, 'Use 200 characters or fewer').default('')

export const addService = z.object({
  name: line('Give the service a name'),
  kind: z.enum(Object.keys(serviceKinds) as [ServiceKind], 'Choose what kind of service it is'),
  nation: z.enum(Object.keys(nations) as [Nation], 'Choose the nation it is in'),
  regulatedActivity: optionalLine,
  phone: optionalLine,
})
export type AddService = z.infer<typeof addService>

export const addPlace = z.object({
  name: line('Give the place a name, such as “Ash unit”'),
  kind: z.enum(Object.keys(placeKinds) as [PlaceKind], 'Choose what kind of place it is'),
})
export type AddPlace = z.infer<typeof addPlace>

/** When people work; "any" counts those who work whatever the shift. */
export const shiftNames = { early: 'Early', late: 'Late', night: 'Night', any: 'Any shift' } as const

const blankToNothing = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value

const email = z.preprocess(
  blankToNothing,
  z
    .string()
    .trim()
    .max(254, 'Use 254 characters or fewer')
    .pipe(z.email('Write an e-mail address like name@example.org'))
    .optional(),
)
const staffNumber = z.preprocess(
  blankToNothing,
  z.string().trim().max(40, 'Use 40 characters or fewer').optional(),
)
const nameOfPerson = line('Write the person’s name')

const canSignIn = (person: { email?: string | undefined; staffNumber?: string | undefined }) =>
  person.email !== undefined || person.staffNumber !== undefined
const signInMissing = {
  path: ['email'],
  message: 'Give an e-mail address or a staff number: they need one to sign in',
}

export const addPerson = z.object({ name: nameOfPerson, email, staffNumber }).refine(canSignIn, signInMissing)
export type AddPerson = z.infer<typeof addPerson>

export const changePerson = z
  .object({ name: nameOfPerson, email, staffNumber, revision: z.coerce.number().int().min(1) })
  .refine(canSignIn, signInMissing)
export type ChangePerson = z.infer<typeof changePerson>

/** The open places to whose teams somebody belongs; one tick arrives as a text, several as a list. */
export const saveTeams = z.object({
  places: z.preprocess(
    value => (value === undefined ? [] : [value].flat()),
    z.array(z.uuid()).max(1000, 'Choose fewer places'),
  ),
})

export const giveRole = z
  .object({
    role: z.enum(roles, 'Choose a role'),
    serviceId: z.preprocess(blankToNothing, z.uuid('Choose a service').optional()),
    until: z.preprocess(
      blankToNothing,
      z.iso
        .date('Give the last day, such as 2026-12-08')
        .refine(day => day >= '2000-01-01' && day < '2100-01-01', 'Give a day of this century')
        .optional(),
    ),
  })
  .refine(given => given.role !== 'inspector' || given.until !== undefined, {
    path: ['until'],
    message: 'An inspector’s account ends: give its last day',
  })

type PromiseRow = {
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
} as const satisfies Record<string, PromiseRow>

export type FeedbackPromise = keyof typeof feedbackPromises

/** One promise in the unit that people count it in; kept in hours. */
const promised = (promise: FeedbackPromise) => {
  const { unit, mostHours } = feedbackPromises[promise]
  const size = unit === 'days' ? 24 : 1
  const wrong = `Give a whole number of ${unit}, from 1 to ${mostHours / size}`
  return z
    .string({ error: wrong })
    .trim()
    .regex(/^\d{1,4}$/, wrong)
    .transform(Number)
    .refine(number => number >= 1 && number * size <= mostHours, wrong)
    .transform(number => number * size)
}

/** How long each promise to whoever tells us may take. */
export const setPromises = z.object({
  thanks: promised('thanks'),
  'first-news': promised('first-news'),
  outcome: promised('outcome'),
})
