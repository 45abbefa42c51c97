import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { mayUse } from '#capabilities/identity'
import {
  addPerson,
  addPlace,
  addService,
  createOrganisation,
  giveRole,
  type Role,
  saveOnCallList,
} from '#capabilities/organisation'
import { newKeyPair, receiverOf } from '#methods/custody'
import type { Clock } from '#platform/clock'
import { asPerson, asSystem, type Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import type { FileDesk } from '#platform/files/file-desk'
import { buildServer } from '#platform/http/build-server'
import { newId, type OrgId, type PersonId, type PlaceId, type ServiceId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import type { Result } from '#platform/result'
import { addHours } from '#platform/time'
import { languages } from '#web'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import type { SubmitReport } from './commands/submit-report.ts'
import type { PublicDoor } from './door.ts'
import { type Guards, guardsOf } from './guards.ts'
import { reportingRoutes } from './routes.ts'

type World = { database: Database; clock: Clock }

export type Provider = {
  orgId: OrgId
  rowan: ServiceId
  elm: ServiceId
  /** Two units of Rowan House and one of Elm Court, by their poster's code. */
  places: { ash: PlaceId; birch: PlaceId; elm: PlaceId }
  codes: { ash: string; birch: string; elm: string }
  /** One person for each role; worker, shift lead, manager and reviewer hold theirs at Rowan House only. */
  people: Record<Role, PersonId>
  as<T>(role: Role, work: (ctx: Context) => Promise<T>): Promise<T>
  asSystem<T>(work: (ctx: Context) => Promise<T>): Promise<T>
}

const everywhere: Role[] = ['quality-lead', 'nominated-individual', 'guardian', 'inspector', 'administrator']
const atRowan: Role[] = ['worker', 'shift-lead', 'registered-manager', 'reviewer', 'supporter']

const names: Record<Role, string> = {
  worker: 'Esi Osei-Mensah',
  'shift-lead': 'Adaeze Nwosu',
  'registered-manager': 'Siobhan Duffy',
  reviewer: 'Tomasz Wiśniewski',
  'quality-lead': 'Anjali Raghunathan',
  'nominated-individual': 'Helen Thackray',
  guardian: 'Delroy Pinnock',
  supporter: 'Mair Prosser',
  inspector: 'Judith Penhallow',
  administrator: 'Rahim Chowdhury',
}

/** A made-up provider with two services, three places and one person for each role. */
export async function aProvider(
  { database, clock }: World,
  without: readonly Role[] = [],
): Promise<Provider> {
  const orgId = newId<'organisation'>()
  const made = await asSystem(database, clock, orgId, async ctx => {
    const slug = `quillbrook-${randomBytes(4).toString('hex')}`
    done(await createOrganisation(ctx, { name: 'Quillbrook Care', slug }))
    const home = { kind: 'care-home', nation: 'england', regulatedActivity: '' } as const
    const rowan = done(await addService(ctx, { ...home, name: 'Rowan House', phone: '01632 960001' }))
    const elm = done(await addService(ctx, { ...home, name: 'Elm Court', phone: '' }))
    done(
      await saveOnCallList(ctx, rowan, [{ label: 'On-call manager', phone: '07700 900001', personId: null }]),
    )
    const place = async (serviceId: ServiceId, name: string) =>
      done(await addPlace(ctx, { serviceId, name, kind: 'unit' }))
    const ash = await place(rowan, 'Ash unit')
    const birch = await place(rowan, 'Birch unit')
    const court = await place(elm, 'Garden flat')
    const people: Partial<Record<Role, PersonId>> = {}
    for (const role of [...everywhere, ...atRowan].filter(each => !without.includes(each))) {
      const personId = done(await addPerson(ctx, { name: names[role], staffNumber: role }))
      // An inspector's role ends by itself; those of the others are not given an end here.
      const end = role === 'inspector' ? { endsAt: addHours(clock.now(), 14 * 24) } : {}
      done(await giveRole(ctx, { personId, role, serviceId: atRowan.includes(role) ? rowan : null, ...end }))
      people[role] = personId
    }
    return {
      rowan,
      elm,
      places: { ash: ash.id, birch: birch.id, elm: court.id },
      codes: { ash: ash.code, birch: birch.code, elm: court.code },
      people: people as Record<Role, PersonId>,
    }
  })
  return {
    orgId,
    ...made,
    as: (role, work) => asPerson(database, clock, { orgId, personId: made.people[role] }, work),
    asSystem: work => asSystem(database, clock, orgId, work),
  }
}

/** A server with the routes of reporting and nothing else; every form's token is "token". */
export function aServer(
  world: World & {
    publicPool: PublicDoor['pool']
    keys: Keys
    addressKey?: (address: string) => string
    files?: FileDesk
    guards?: Guards
  },
) {
  const { database, clock, keys, publicPool, addressKey = address => address, files = aFileDesk() } = world
  const { guards = guardsOf(clock, { reportsPerHour: 100_000, proofOfWork: 0 }) } = world
  const publicUrl = 'https://care.example.org'
  return buildServer({
    database,
    clock,
    publicUrl,
    trustProxy: false,
    assetsFolder: import.meta.dirname,
    logger: false,
    languages: languages.map(each => each.lang),
    mounts: [reportingRoutes({ door: { pool: publicPool, keys, clock }, publicUrl, files, guards })],
    csrfFor: () => 'token',
    addressKey,
    mayUse,
    navFor: () => [],
    whereFor: actor => actor.organisation,
    messagePage: ({ status }) => String(status),
    ready: async () => ({ ready: true, checks: {} }),
  })
}

/** Asks a server for pages and sends it forms, as a browser without a session does. */
export function aBrowser(server: FastifyInstance) {
  return {
    async get(url: string) {
      const { statusCode: status, headers, body } = await server.inject({ url })
      return { status, headers, body }
    },
    async post(url: string, fields: Record<string, string>) {
      const payload = new URLSearchParams(fields).toString()
      const {
        statusCode: status,
        headers,
        body,
      } = await server.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      })
      return { status, headers, body }
    },
  }
}

/** A new form's secret, as the server makes it. */
export const aFormSecret = (): string => randomBytes(32).toString('base64url')

/** The six words that a receipt shows. */
export function wordsOn(body: string): string[] {
  return [...body.matchAll(/six-words__word">([a-z-]+)</g)].map(found => found[1] ?? '')
}

/** The reference that a page shows. */
export function referenceOn(body: string): string {
  return /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(body)?.[0] ?? ''
}

/** What a hidden field of a page holds. */
export function hiddenOn(body: string, name: string): string {
  return new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
}

/** What somebody without an account tells us, unless the test says otherwise. Each call is a form of its own. */
export function aReport(told: Partial<SubmitReport> & { code: string }): SubmitReport {
  return {
    kind: 'incident',
    story: 'The hoist battery was flat again, so we waited forty minutes to help a resident up.',
    atRisk: false,
    happened: 'just-now',
    happenedOn: undefined,
    aboutManager: false,
    name: undefined,
    form: aFormSecret(),
    ...told,
  }
}

/** The value of a command that must have worked. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.value
}

/** A guardian's key as a browser makes it: what its form carries, and what opens names locked to it. */
export async function aNewKey() {
  const pair = await newKeyPair()
  // What locks the private key matters to browsers only.
  const locked = randomBytes(183).toString('base64url')
  const form = { point: Buffer.from(pair.point).toString('base64url'), locked, lockedBySlips: locked }
  return { form, point: pair.point, receiver: await receiverOf(pair) }
}

/** One more person of the provider with this role, everywhere or at one service. */
export function another(
  provider: Provider,
  role: Role,
  serviceId: ServiceId | null = null,
  name = 'Mair Prosser-Bevan',
): Promise<PersonId> {
  return provider.asSystem(async ctx => {
    const staffNumber = randomBytes(6).toString('hex')
    const personId = done(await addPerson(ctx, { name, staffNumber }))
    done(await giveRole(ctx, { personId, role, serviceId }))
    return personId
  })
}
