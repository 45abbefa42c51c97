import { join, resolve } from 'node:path'
import type { Variables } from './variables.ts'

export type Config = {
  readonly environment: Variables['NODE_ENV']
  readonly port: number
  readonly host: string
  /** The origin people use, without a slash at its end. */
  readonly publicUrl: string
  /** As Fastify reads it: nobody, how many proxies, or their addresses. */
  readonly trustProxy: false | number | string
  readonly dataFolder: string
  readonly keysFolder: string
  readonly database: DatabaseConfig
  readonly mail: MailConfig
  readonly files: FilesConfig
  readonly demo: boolean
  readonly logLevel: Variables['LOG_LEVEL']
  readonly sessionHours: number
  readonly reportsPerHour: number
  readonly proofOfWork: number
}

export type MailConfig =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'catcher'; readonly folder: string }
  | { readonly kind: 'nobody' }

export type FilesConfig = {
  /** How many bytes the files of one place may take up. */
  readonly placeBytes: number
  /** Where a ClamAV daemon listens: a path, or a host and a port. */
  readonly clamd: string | undefined
  readonly s3: S3Config | undefined
}

export type S3Config = {
  readonly address: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly ownerUrl?: string; readonly publicUrl?: string }

/** The configuration that sound variables mean; folders are meant from `base`. */
export function configFrom(read: Variables, base: string): Config {
  const dataFolder = resolve(base, read.CANDOUR_DATA)
  const database = databaseFrom(read)
  return {
    environment: read.NODE_ENV,
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? `http://${hostInAddress(read.HOST)}:${read.PORT}`,
    trustProxy: read.TRUST_PROXY,
    dataFolder,
    keysFolder:
      read.KEYS_FOLDER === undefined ? resolve(dataFolder, 'keys') : resolve(base, read.KEYS_FOLDER),
    database,
    mail: mailFrom(read, dataFolder),
    files: filesFrom(read),
    demo: read.CANDOUR_DEMO ? read.CANDOUR_DEMO === 'yes' : isForTrying(read, database),
    logLevel: read.LOG_LEVEL,
    sessionHours: read.SESSION_HOURS,
    reportsPerHour: read.REPORTS_PER_HOUR,
    proofOfWork: read.PROOF_OF_WORK,
  }
}

function hostInAddress(host: string): string {
  // These two mean every address of the machine and are nobody's own.
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function isForTrying(read: Variables, database: DatabaseConfig): boolean {
  return database.kind === 'embedded' && read.NODE_ENV !== 'production'
}

function filesFrom(read: Variables): FilesConfig {
  return { placeBytes: read.FILES_PER_PLACE_MB * 1024 * 1024, clamd: read.CLAMD, s3: s3From(read) }
}

function s3From({ FILES_S3, S3_REGION, S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' }: Variables) {
  if (FILES_S3 === undefined) return undefined
  return {
    address: FILES_S3,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

function databaseFrom({ DATABASE_URL, DATABASE_OWNER_URL, DATABASE_PUBLIC_URL }: Variables): DatabaseConfig {
  if (DATABASE_URL === undefined) return { kind: 'embedded' }
  return {
    kind: 'server',
    url: DATABASE_URL,
    ...(DATABASE_OWNER_URL === undefined ? {} : { ownerUrl: DATABASE_OWNER_URL }),
    ...(DATABASE_PUBLIC_URL === undefined ? {} : { publicUrl: DATABASE_PUBLIC_URL }),
  }
}

function mailFrom({ MAIL, SMTP_URL, MAIL_FROM, NODE_ENV }: Variables, dataFolder: string): MailConfig {
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined && (MAIL ?? 'smtp') === 'smtp')
    return { kind: 'smtp', url: SMTP_URL, from: MAIL_FROM }
  const kind = MAIL === 'smtp' || MAIL === undefined ? defaultMail(NODE_ENV) : MAIL
  return kind === 'catcher' ? { kind, folder: join(dataFolder, 'mail') } : { kind: 'nobody' }
}

function defaultMail(environment: Variables['NODE_ENV']) {
  return environment === 'production' ? 'nobody' : 'catcher'
}
