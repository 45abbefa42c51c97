import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { TaskList } from 'graphile-worker'
import { callAttention, forgetOldNotices, planMail, postMail } from '#capabilities/attention'
import { remindOfDuties } from '#capabilities/duties'
import { clearDrafts } from '#capabilities/exchange'
import { forgetOldSessions, mayUse, signingIn } from '#capabilities/identity'
import {
  type AlertPort,
  announceOverdueThanks,
  announceReports,
  bringAlertForward,
  goOnWithAlerts,
  guardsOf,
  lookAfterTalks,
  sweepFiles,
  waysOn,
} from '#capabilities/reporting'
import { type AnnounceQuietly, remindOfCheckIns } from '#capabilities/support'
import { reindexNames } from '#capabilities/triage'
import { sealAudit } from '#platform/audit/seal-audit'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import { asSystem, type Context } from '#platform/context'
import { missingMigrations } from '#platform/database/migrate'
import type { Databases } from '#platform/database/open-databases'
import type { FileDesk } from '#platform/files/file-desk'
import { buildServer } from '#platform/http/build-server'
import { nameForADay } from '#platform/http/name-for-a-day'
import type { Mount } from '#platform/http/route'
import type { OrgId } from '#platform/ids'
import { everyOrganisation } from '#platform/jobs/every-organisation'
import { workerAlive } from '#platform/jobs/worker-alive'
import type { Keys } from '#platform/keys'
import { logOptions } from '#platform/log'
import type { MailSender } from '#platform/mail/mail-sender'
import { languages } from '#web'
import { assuranceRoutes } from './capabilities/assurance/routes.ts'
import { attentionRoutes } from './capabilities/attention/routes.ts'
import { dutiesRoutes } from './capabilities/duties/routes.ts'
import { exchangeRoutes } from './capabilities/exchange/routes.ts'
import { identityRoutes } from './capabilities/identity/routes.ts'
import { improvementRoutes } from './capabilities/improvement/routes.ts'
import { insightRoutes } from './capabilities/insight/routes.ts'
import { learningRoutes } from './capabilities/learning/routes.ts'
import { organisationRoutes } from './capabilities/organisation/routes.ts'
import { reportingRoutes } from './capabilities/reporting/routes.ts'
import { reviewRoutes } from './capabilities/review/routes.ts'
import { supportRoutes } from './capabilities/support/routes.ts'
import { triageRoutes } from './capabilities/triage/routes.ts'
import { whereThingsAre } from './screens/for-you/where-things-are.ts'
import { navigationFor } from './screens/navigation.ts'
import { problemPage } from './screens/problem-page.ts'
import { screenRoutes } from './screens/routes.ts'

/** What Candour runs on; tests give a fake clock and databases of their own. */
export type Parts = {
  config: Pick<
    Config,
    'publicUrl' | 'trustProxy' | 'sessionHours' | 'logLevel' | 'reportsPerHour' | 'proofOfWork'
  > &
    Partial<Pick<Config, 'demo' | 'mail'>>
  databases: Pick<Databases, 'database' | 'appPool' | 'publicPool'>
  keys: Keys
  clock: Clock
  /** Where files that people add are made anew and kept. */
  files: FileDesk
  mail: MailSender
  /** Further ways to alert somebody on call; there is no adapter yet. */
  alertPorts?: readonly AlertPort[]
  /** Tests let nobody wait. */
  pause?: (seconds: number) => Promise<void>
  /** Where the log of the web server goes, if not to standard output; tests read it. */
  logTo?: { write(line: string): void }
}

/** Every capability's routes and words, in the order of the learning cycle. */
export function mountsOf({ config, databases, keys, clock, files, mail, pause }: Parts): Mount[] {
  const { database } = databases
  const { publicUrl, sessionHours } = config
  return [
    organisationRoutes({ publicUrl, signingIn: signingIn(keys) }),
    identityRoutes({
      database,
      clock,
      keys,
      sessionHours,
      publicUrl,
      otherRoutes: waysOn('en-GB').view.routes,
    }),
    attentionRoutes({ way: mail.kind, ...caughtIn(config) }),
    reportingRoutes({
      door: { pool: databases.publicPool, keys, clock, alerting: mail.kind !== 'nobody' },
      publicUrl,
      files,
      guards: guardsOf(clock, config, pause),
    }),
    triageRoutes({ files }),
    dutiesRoutes(),
    supportRoutes({ keys, announce: tellQuietly }),
    reviewRoutes(),
    improvementRoutes(),
    learningRoutes(),
    insightRoutes(),
    assuranceRoutes(),
    exchangeRoutes(),
    screenRoutes(),
    { routes: [], refusals: commonRefusals },
  ]
}

function caughtIn({ mail }: Parts['config']): { caughtIn?: string } {
  return mail?.kind === 'catcher' ? { caughtIn: mail.folder } : {}
}

const commonRefusals = {
  'not-permitted': 'This belongs to another service, or it needs a different role.',
  'not-found': 'Check the address, or look in Records. It may have been moved into another record.',
  'not-from-our-page':
    'That form did not come from a page of ours, or it was open for too long. Open the page again.',
  'upload-too-large': 'That file is too big. Send one of at most 15 MB.',
  'too-many-tries': 'There were a lot of tries from here. Wait a few minutes, then try again.',
  fault: 'Something went wrong on our side. Go back and try again in a few minutes.',
}

/** The web server of Candour. */
export function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { config, databases, keys, clock } = parts
  return buildServer({
    database: databases.database,
    clock,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    assetsFolder: fileURLToPath(new URL('../dist/assets/', import.meta.url)),
    logger: { ...logOptions(config.logLevel), ...(parts.logTo ? { stream: parts.logTo } : {}) },
    languages: languages.map(each => each.lang),
    mounts: mountsOf(parts),
    csrfFor: digest => keys.hmac('csrf', digest).toString('base64url'),
    addressKey: nameForADay(clock),
    mayUse,
    navFor: navigationFor,
    whereFor: actor => (config.demo ? `${actor.organisation}, a made-up provider` : actor.organisation),
    messagePage: problemPage,
    ready: () => readiness(databases),
  })
}

/** The background tasks; every one may run twice without harm. */
export function tasksOf(parts: Parts): { tasks: TaskList; crontab: string } {
  const { keys, clock } = parts
  const { database } = parts.databases
  const everywhere = (work: (ctx: Context) => Promise<unknown>) => everyOrganisation(database, clock, work)
  return {
    tasks: {
      'go-on-with-alerts': async () => {
        await goOnWithAlerts({ database, clock, ports: parts.alertPorts ?? [] })
        await post(parts)
      },
      'send-mail': async () => {
        await everywhere(announceReports)
        await everywhere(planMail)
        await post(parts)
      },
      'announce-overdue-thanks': () => announceOverdueThanks({ database, clock }),
      'forget-old-notices': () => everywhere(forgetOldNotices),
      'seal-audit': () => everywhere(ctx => sealAudit(ctx, keys)),
      'sweep-files': () => everywhere(ctx => sweepFiles(ctx, parts.files.store)),
      'clear-drafts': () => everywhere(clearDrafts),
      'forget-old-sessions': () => everywhere(forgetOldSessions),
      'remind-of-duties': () => everywhere(remindOfDuties),
      'remind-of-check-ins': () => everywhere(ctx => remindOfCheckIns(ctx, tellQuietly)),
      'look-after-talks': () => everywhere(lookAfterTalks),
      'reindex-names': async payload => {
        await asSystem(database, clock, (payload as { orgId: OrgId }).orgId, reindexNames)
      },
    },
    crontab: crontab.join('\n'),
  }
}

const crontab = [
  '* * * * * go-on-with-alerts ?max=1',
  '* * * * * send-mail ?max=1',
  '* * * * * seal-audit',
  '*/5 * * * * remind-of-duties ?max=1',
  '7 * * * * announce-overdue-thanks',
  '7 * * * * remind-of-check-ins',
  '7 * * * * look-after-talks',
  '11 * * * * sweep-files',
  '23 * * * * clear-drafts',
  '41 * * * * forget-old-sessions',
  '47 * * * * forget-old-notices',
]

function post({ databases: { database }, clock, mail, config }: Parts): Promise<void> {
  const { publicUrl } = config
  return postMail({
    database,
    clock,
    mail,
    publicUrl,
    finders: whereThingsAre,
    onLostAlert: bringAlertForward,
  })
}

// The thing is the person themselves: a notice behind the wall around support points at nobody else.
const tellQuietly: AnnounceQuietly = (ctx, personId) =>
  callAttention(ctx, { to: [personId], kind: 'own-matter', thingId: personId })

async function readiness({ appPool }: Parts['databases']) {
  const database = await succeeds(() => appPool.query('select 1'))
  const migrations =
    database && (await succeeds(async () => (await missingMigrations(sql => appPool.query(sql))) === 0))
  const worker = database && (await succeeds(() => workerAlive(appPool)))
  return { ready: database && migrations && worker, checks: { database, migrations, worker } }
}

async function succeeds(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await ask()) !== false
  } catch {
    return false
  }
}
