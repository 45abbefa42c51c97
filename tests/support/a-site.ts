import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { AlertPort, PublicDoor } from '#capabilities/reporting'
import type { Clock } from '#platform/clock'
import { asSystem } from '#platform/context'
import type { FileDesk } from '#platform/files/file-desk'
import { sessionDigest } from '#platform/http/session-cookie'
import type { OrgId, PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import { buildApp, mountsOf, type Parts, tasksOf } from '../../src/app.ts'
import { openSession } from '../../src/capabilities/identity/commands/open-session.ts'
import { aFileDesk } from './a-file-desk.ts'
import { aMailBox, type MailBox } from './a-mail-box.ts'
import { aKeyring } from './keyring.ts'
import { freePort } from './running-candour.ts'
import type { TestDatabase } from './test-database.ts'
import { Visitor } from './visitor.ts'

export type Who = { orgId: OrgId; personId: PersonId }

export type Site = {
  server: FastifyInstance
  mounts: ReturnType<typeof mountsOf>
  door: PublicDoor
  keys: Keys
  clock: Clock
  /** What left by mail. */
  mail: MailBox
  /** Every line that the web server has logged, at the level that says most. */
  logged: readonly string[]
  /** Does the background work that is due by the clock. */
  work(): Promise<void>
  /** The address that browsers use after `listen`. */
  origin: string
  listen(): Promise<void>
  /** The session token of a fresh sign-in, without the password. */
  tokenFor(who: Who): Promise<string>
  /** Somebody signed in who asks for pages and sends forms. */
  visit(who: Who): Promise<Visitor>
  /** Somebody without an account. */
  stranger(): Visitor
}

const inTurn = [
  'announce-overdue-thanks',
  'remind-of-check-ins',
  'look-after-talks',
  'remind-of-duties',
  'go-on-with-alerts',
  'send-mail',
]

/** Tests tell more in a minute than a home does in a month. */
const noLimits = { reportsPerHour: 100_000, proofOfWork: 0 }

/** The whole of Candour on a test's own database, with keys of its own; closed when the tests of the file are over. */
export async function aSite(
  world: TestDatabase,
  clock: Clock = world.clock,
  limits: Partial<typeof noLimits> = {},
  alertPorts: readonly AlertPort[] = [],
  files: FileDesk = aFileDesk(),
): Promise<Site> {
  const keys = aKeyring()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const caught = { kind: 'catcher', folder: join(tmpdir(), 'candour-nothing-caught') } as const
  const settings = { publicUrl: origin, trustProxy: false, sessionHours: 12, logLevel: 'debug' } as const
  const config = { ...settings, ...noLimits, ...limits, mail: caught }
  const mail = aMailBox()
  const pause = async () => {}
  const logged: string[] = []
  const logTo = { write: (line: string) => void logged.push(line) }
  const parts: Parts = { config, databases: world, keys, clock, files, mail, alertPorts, pause, logTo }
  const { tasks } = tasksOf(parts)
  const server = await buildApp(parts)
  after(() => server.close())
  const tokenFor = ({ orgId, personId }: Who) =>
    asSystem(world.database, clock, orgId, async ctx => (await openSession(ctx, personId, 12)).token)
  return {
    server,
    mounts: mountsOf(parts),
    door: { pool: world.publicPool, keys, clock, alerting: true },
    keys,
    clock,
    mail,
    logged,
    async work() {
      for (const task of inTurn) await tasks[task]?.({}, {} as never)
    },
    origin,
    async listen() {
      await server.listen({ host: '127.0.0.1', port })
    },
    tokenFor,
    async visit(who) {
      const token = await tokenFor(who)
      const csrf = keys.hmac('csrf', sessionDigest(token)).toString('base64url')
      return new Visitor(server, { token, csrf })
    },
    stranger: () => new Visitor(server),
  }
}
