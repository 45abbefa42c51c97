import { isIP } from 'node:net'
import { z } from 'zod'

// Each fault is a sentence that goes on from the variable's name: "PORT must be …".
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(value => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)

const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, `must be one of ${words.join(', ')}`)

const postgresAddress = z
  .string()
  .refine(
    value => /^postgres(ql)?:$/.test(protocolOf(value)),
    'must be an address such as postgresql://role:password@host/candour',
  )

const smtpAddress = z
  .string()
  .refine(
    value => /^smtps?:$/.test(protocolOf(value)) && URL.parse(value)?.hostname !== '',
    'must be an address such as smtps://name:password@mail.example.org:465',
  )

const mailAddress = z
  .string()
  .regex(
    /^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    'must be an e-mail address, such as Candour <candour@example.org>',
  )

const webAddress = z
  .string()
  .refine(isOrigin, 'must be an address such as https://candour.example.org, without a path')
  .transform(value => new URL(value).origin)

const bucketAddress = z
  .string()
  .refine(isBucket, 'must be an address such as https://s3.eu-west-2.amazonaws.com/candour-files')
  .transform(value => value.replace(/\/+$/, ''))

const scanner = z
  .string()
  .refine(
    value => value.startsWith('/') || /^[\w.-]+:\d{1,5}$/.test(value),
    'must be a socket such as /run/clamav/clamd.ctl, or a host and a port such as 127.0.0.1:3310',
  )

const proxies = z
  .string()
  .refine(
    isTrust,
    'must be none, a number of proxies such as 1, or their addresses such as 10.0.0.5,10.1.0.0/16',
  )
  .transform(value => (value === 'none' ? false : /^\d+$/.test(value) ? Number(value) : value))

/** Every variable that Candour reads, with what it is for. `candour config --help` and the documents print this. */
export const variables = z.object({
  NODE_ENV: oneOf(['development', 'production', 'test'])
    .default('development')
    .describe(
      'production refuses demo data, demo keys and every default that is only safe on one’s own machine.',
    ),
  PORT: wholeNumber(0, 65535).default(3000).describe('The port to listen on; 0 takes any free one.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The address to listen on; the default answers this machine only.'),
  PUBLIC_URL: webAddress
    .optional()
    .describe(
      'The address people use, for links, posters and the check of where a form came from. Default: http://HOST:PORT.',
    ),
  TRUST_PROXY: proxies
    .default(false)
    .describe(
      'Which proxies in front may say who is asking: none, how many, or their addresses. Anyone else could forge it.',
    ),
  CANDOUR_DATA: z
    .string()
    .default('data')
    .describe('The data folder: the built-in database, files and logs.'),
  KEYS_FOLDER: z
    .string()
    .optional()
    .describe(
      'The folder of the keys that open reporters’ threads and sign the audit trail. Default: keys in the data folder.',
    ),
  DATABASE_URL: postgresAddress
    .optional()
    .describe(
      'A PostgreSQL 18 server to use in place of the built-in one, with the login that serves people; it owns no table.',
    ),
  DATABASE_OWNER_URL: postgresAddress
    .optional()
    .describe('The login that owns the tables, for `candour migrate` only.'),
  DATABASE_PUBLIC_URL: postgresAddress
    .optional()
    .describe(
      'The login for pages without signing in, which may only run the submit, thread and place functions. Default: DATABASE_URL, restricted to that role.',
    ),
  SMTP_URL: smtpAddress
    .optional()
    .describe(
      'The mail server that sends our mail, with name and password in the address. smtps:// or STARTTLS where it offers it.',
    ),
  MAIL_FROM: mailAddress.optional().describe('Whom our mail comes from. Needed with SMTP_URL.'),
  MAIL: oneOf(['smtp', 'catcher', 'nobody'])
    .optional()
    .describe(
      'Where mail goes: to the mail server, into a folder that the administrator can look into (for trying Candour out), or to nobody. Default: smtp with SMTP_URL; without it catcher, and in production nobody.',
    ),
  FILES_PER_PLACE_MB: wholeNumber(0, 1_000_000)
    .default(2000)
    .describe(
      'How many megabytes the files of one place may take up; then no more are taken from there, and words still are.',
    ),
  FILES_S3: bucketAddress
    .optional()
    .describe(
      'The address of an S3 bucket for the files that people add, with a path in it if you like. Default: the folder files in the data folder.',
    ),
  S3_REGION: z.string().default('eu-west-2').describe('The region of that bucket.'),
  S3_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe('The name of the key that may read, write, list and delete in that bucket.'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('The secret of that key.'),
  CLAMD: scanner
    .optional()
    .describe(
      'The socket or the host and port of a ClamAV daemon that looks at every file first. Set and not there, no file is taken.',
    ),
  CANDOUR_DEMO: oneOf(['yes', 'no'])
    .optional()
    .describe(
      'Whether an empty database is filled with a made-up provider. Default: yes with the built-in database outside production.',
    ),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged. No level logs what a person typed.'),
  REPORTS_PER_HOUR: wholeNumber(20, 100_000)
    .default(20)
    .describe(
      'How many reports an hour from one network are never put off; the second half is answered more slowly. Raise it when many homes share one address.',
    ),
  PROOF_OF_WORK: wholeNumber(0, 20)
    .default(0)
    .describe(
      'How much work a browser does with each report, in bits, against floods; 0 asks for none, 14 is a start. A report without it is answered later, never refused.',
    ),
  SESSION_HOURS: wholeNumber(1, 720).default(12).describe('After how many hours people sign in again.'),
})

export type Variables = z.output<typeof variables>

function protocolOf(value: string): string {
  return URL.parse(value)?.protocol ?? ''
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value)
  const isPlain = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return isPlain && /^https?:$/.test(url.protocol)
}

function isBucket(value: string): boolean {
  const url = URL.parse(value)
  const isPlain = url?.search === '' && url.hash === '' && url.username === ''
  return isPlain && /^https?:$/.test(url.protocol) && /[^/]/.test(url.pathname)
}

function isTrust(value: string): boolean {
  return value === 'none' || /^[1-9]$/.test(value) || value.split(',').every(isAddressRange)
}

function isAddressRange(value: string): boolean {
  const [address = '', bits, ...more] = value.trim().split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return (
    more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}
