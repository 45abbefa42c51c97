import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Database, Db } from './database/open-database.ts'
import type { OrgId, PersonId, ServiceId } from './ids.ts'
import type { Instant } from './time.ts'

/** Who is acting. The database works it out when the transaction opens (platform.enter in migration 0003). */
export type Actor = {
  readonly orgId: OrgId
  /** Undefined for background work and the command line. */
  readonly personId: PersonId | undefined
  readonly name: string
  readonly organisation: string
  /** Roles held now; a null service means every service of the provider. */
  readonly roles: readonly { readonly role: string; readonly serviceId: ServiceId | null }[]
  /** Services whose records this person may read. */
  readonly services: readonly ServiceId[]
  /** Services where they may also read what is kept from its managers. */
  readonly sensitiveServices: readonly ServiceId[]
}

/** What every command and query works with: one actor, one transaction, one clock. */
export type Context = { readonly actor: Actor; readonly db: Db; now(): Instant }

type Entered = Omit<Actor, 'personId'> & { personId: PersonId }

/**
 * Runs work in one transaction as the person of a session; undefined when the session is not (or no longer) good. What
 * the work wrote is kept when `isKept` says so of what it gave, and taken back otherwise.
 */
export async function asSession<T>(
  database: Database,
  clock: Clock,
  sessionDigest: Buffer,
  work: (ctx: Context) => Promise<T>,
  isKept: (given: T) => boolean = () => true,
): Promise<T | undefined> {
  const db = await database.startTransaction().execute()
  try {
    const actor = await enteredBy(sql`select identity.resume(${sessionDigest}, ${clock.now()}) as actor`, db)
    const given = actor && { value: await work({ actor, db, now: clock.now }) }
    await (given && isKept(given.value) ? db.commit() : db.rollback()).execute()
    return given?.value
  } catch (fault) {
    await db.rollback().execute()
    throw fault
  }
}

/** Runs work in one transaction as a known person of a known organisation. */
export function asPerson<T>(
  database: Database,
  clock: Clock,
  who: { orgId: OrgId; personId: PersonId },
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async db => {
    const query = sql`select platform.enter(${who.orgId}, ${who.personId}, ${clock.now()}) as actor`
    const actor = await enteredBy(query, db)
    if (!actor) throw new Error('nobody with that id works here')
    return work({ actor, db, now: clock.now })
  })
}

/** Lets somebody else go on in an open transaction, or the system when no person is given; the demo lives so. */
export async function actOn(db: Db, who: { orgId: OrgId; personId?: PersonId }, at: Instant): Promise<Actor> {
  if (!who.personId) return systemActor(db, who.orgId)
  const actor = await enteredBy(sql`select platform.enter(${who.orgId}, ${who.personId}, ${at}) as actor`, db)
  if (!actor) throw new Error('nobody with that id works here')
  return actor
}

/** Runs background work in one transaction for one organisation, with every service in sight and nobody's name. */
export function asSystem<T>(
  database: Database,
  clock: Clock,
  orgId: OrgId,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async db => {
    return work({ actor: await systemActor(db, orgId), db, now: clock.now })
  })
}

async function systemActor(db: Db, orgId: OrgId): Promise<Actor> {
  await sql`select platform.enter_as_system(${orgId})`.execute(db)
  const nothing = { organisation: '', roles: [], services: [], sensitiveServices: [] }
  return { orgId, personId: undefined, name: 'Candour', ...nothing }
}

async function enteredBy(query: ReturnType<typeof sql>, db: Db): Promise<Entered | undefined> {
  const { rows } = await query.execute(db)
  return (rows as { actor: Entered | null }[])[0]?.actor ?? undefined
}
