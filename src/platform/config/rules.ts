import { isAbsolute, relative } from 'node:path'
import type { Config, DatabaseConfig } from './config-from.ts'
import type { Variables } from './variables.ts'

type Refuses = (config: Config, read: Variables) => boolean
type ConfigRule = { readonly about: keyof Variables; readonly refuses: Refuses; readonly sentence: string }

const inProduction =
  (refuses: Refuses): Refuses =>
  (config, read) =>
    config.environment === 'production' && refuses(config, read)

/** What no single variable can say of itself; each row is one sentence for the person who sets Candour up. */
export const configRules: readonly ConfigRule[] = [
  {
    about: 'CANDOUR_DEMO',
    refuses: inProduction(config => config.demo),
    sentence: 'CANDOUR_DEMO must not be yes in production: made-up records would stand beside real ones.',
  },
  {
    about: 'PUBLIC_URL',
    refuses: inProduction(config => !config.publicUrl.startsWith('https://')),
    sentence:
      'PUBLIC_URL must be set to an https address in production: passphrases and sign-ins travel over it.',
  },
  {
    about: 'KEYS_FOLDER',
    refuses: inProduction(config => isWithin(config.keysFolder, config.dataFolder)),
    sentence:
      'KEYS_FOLDER must be set to a folder outside the data folder in production: whoever copies the data must not get the keys with it.',
  },
  {
    about: 'MAIL',
    refuses: inProduction(config => config.mail.kind === 'catcher'),
    sentence:
      'MAIL must not be catcher in production: nobody would be told that somebody is at risk. Set SMTP_URL and MAIL_FROM.',
  },
  {
    about: 'SMTP_URL',
    refuses: (config, read) => read.MAIL === 'smtp' && config.mail.kind !== 'smtp',
    sentence: 'SMTP_URL and MAIL_FROM must be set when MAIL is smtp.',
  },
  {
    about: 'MAIL_FROM',
    refuses: (_, read) => read.SMTP_URL !== undefined && read.MAIL_FROM === undefined,
    sentence: 'MAIL_FROM must be set when SMTP_URL is: a mail server asks whom mail comes from.',
  },
  {
    about: 'DATABASE_URL',
    refuses: (_, read) => !read.DATABASE_URL && Boolean(read.DATABASE_OWNER_URL ?? read.DATABASE_PUBLIC_URL),
    sentence: 'DATABASE_URL must be set when DATABASE_OWNER_URL or DATABASE_PUBLIC_URL is.',
  },
  {
    about: 'FILES_S3',
    refuses: (_, read) => Boolean(read.FILES_S3) && !(read.S3_ACCESS_KEY_ID && read.S3_SECRET_ACCESS_KEY),
    sentence: 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set when FILES_S3 is.',
  },
  {
    about: 'FILES_S3',
    refuses: inProduction((_, read) => Boolean(read.FILES_S3) && !read.FILES_S3?.startsWith('https:')),
    sentence: 'FILES_S3 must be an https address in production: photos travel to it.',
  },
  {
    about: 'DATABASE_URL',
    refuses: ({ database }) => sharesLogin(database),
    sentence: 'DATABASE_URL, DATABASE_OWNER_URL and DATABASE_PUBLIC_URL must be different logins.',
  },
]

function isWithin(folder: string, outer: string): boolean {
  const way = relative(outer, folder)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

function sharesLogin(database: DatabaseConfig): boolean {
  if (database.kind === 'embedded') return false
  const given = [database.url, database.ownerUrl, database.publicUrl].filter(url => url !== undefined)
  const logins = given.map(url => new URL(url).username)
  return new Set(logins).size < logins.length
}
