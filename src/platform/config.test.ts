import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { explainConfig, readConfig } from './config.ts'

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://candour.example.org',
  KEYS_FOLDER: '/etc/candour/keys',
  CANDOUR_DATA: '/srv/candour',
}

function configOf(env: Record<string, string | undefined>) {
  const read = readConfig(env, '/home/oak')
  assert.ok(read.ok, read.ok ? '' : read.faults.join(' '))
  return read.config
}

function faultsOf(env: Record<string, string | undefined>) {
  const read = readConfig(env, '/home/oak')
  return read.ok ? [] : read.faults
}

test('with nothing set, a person can try Candour on their own machine with made-up records', () => {
  assert.deepEqual(configOf({}), {
    environment: 'development',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    trustProxy: false,
    dataFolder: '/home/oak/data',
    keysFolder: '/home/oak/data/keys',
    database: { kind: 'embedded' },
    mail: { kind: 'catcher', folder: '/home/oak/data/mail' },
    files: { placeBytes: 2000 * 1024 * 1024, clamd: undefined, s3: undefined },
    demo: true,
    logLevel: 'info',
    sessionHours: 12,
    reportsPerHour: 20,
    proofOfWork: 0,
  })
})

test('every fault is told at once, each in a sentence that names its variable', () => {
  assert.deepEqual(
    faultsOf({ PORT: 'three', LOG_LEVEL: 'loud', NODE_ENV: 'production', PUBLIC_URL: 'candour' }),
    [
      'PORT must be a whole number from 0 to 65535.',
      'PUBLIC_URL must be an address such as https://candour.example.org, without a path.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.',
      'KEYS_FOLDER must be set to a folder outside the data folder in production: whoever copies the data must not get the keys with it.',
    ],
  )
})

test('production starts when it is set up for real people', () => {
  const config = configOf(production)
  assert.equal(config.demo, false)
  assert.equal(config.publicUrl, 'https://candour.example.org')
})

test('mail goes to the mail server that is named; without one, to a folder for trying out, and in production to nobody', () => {
  const smtp = { SMTP_URL: 'smtps://oak:secret@mail.example.org', MAIL_FROM: 'Candour <care@example.org>' }
  const { SMTP_URL: url, MAIL_FROM: from } = smtp
  assert.deepEqual(configOf({ ...production, ...smtp }).mail, { kind: 'smtp', url, from })
  assert.deepEqual(configOf(production).mail, { kind: 'nobody' })
  assert.deepEqual(configOf({ MAIL: 'nobody' }).mail, { kind: 'nobody' })
  assert.deepEqual(faultsOf({ SMTP_URL: smtp.SMTP_URL }), [
    'MAIL_FROM must be set when SMTP_URL is: a mail server asks whom mail comes from.',
  ])
  assert.deepEqual(faultsOf({ MAIL: 'smtp' }), ['SMTP_URL and MAIL_FROM must be set when MAIL is smtp.'])
})

const unsafeInProduction = [
  { change: { MAIL: 'catcher' }, says: /^MAIL must not be catcher in production/ },
  { change: { CANDOUR_DEMO: 'yes' }, says: /^CANDOUR_DEMO must not be yes/ },
  { change: { PUBLIC_URL: undefined }, says: /^PUBLIC_URL must be set to an https address/ },
  {
    change: { PUBLIC_URL: 'http://candour.example.org' },
    says: /^PUBLIC_URL must be set to an https address/,
  },
  { change: { KEYS_FOLDER: undefined }, says: /^KEYS_FOLDER must be set to a folder outside/ },
  {
    change: { KEYS_FOLDER: '/srv/candour/../candour/keys' },
    says: /^KEYS_FOLDER must be set to a folder outside/,
  },
]

for (const { change, says } of unsafeInProduction) {
  const [[name, value] = []] = Object.entries(change)
  test(`production refuses ${name} ${value ?? 'left out'}`, () => {
    const faults = faultsOf({ ...production, ...change })
    assert.equal(faults.length, 1)
    assert.match(faults.join(), says)
  })
}

test('a variable left empty counts as not set', () => {
  assert.deepEqual(configOf({ PORT: '', DATABASE_URL: '' }), configOf({}))
})

test('a server in place of the built-in database gets no made-up records', () => {
  const config = configOf({ DATABASE_URL: 'postgresql://candour_app:s3cret@db/candour' })
  assert.equal(config.demo, false)
  assert.deepEqual(config.database, { kind: 'server', url: 'postgresql://candour_app:s3cret@db/candour' })
})

test('the login that serves people is never the one that owns the tables', () => {
  const url = 'postgresql://candour:s3cret@db/candour'
  assert.match(faultsOf({ DATABASE_URL: url, DATABASE_OWNER_URL: url }).join(), /must be different logins/)
})

test('a login for the owner without one for the program is a slip, not the built-in database', () => {
  assert.match(
    faultsOf({ DATABASE_OWNER_URL: 'postgresql://owner@db/candour' }).join(),
    /^DATABASE_URL must be set/,
  )
})

test('no sentence repeats a value, which may be a password', () => {
  const names = explainConfig().map(({ name }) => name)
  fc.assert(
    fc.property(fc.constantFrom(...names), name => {
      assert.doesNotMatch(faultsOf({ [name]: 'Tr0ub4dor&3 ' }).join(), /Tr0ub4dor/)
    }),
  )
})

test('who is asking is taken from named proxies only', () => {
  assert.equal(configOf({ TRUST_PROXY: 'none' }).trustProxy, false)
  assert.equal(configOf({ TRUST_PROXY: '2' }).trustProxy, 2)
  assert.equal(configOf({ TRUST_PROXY: '10.0.0.5,fd00::/8' }).trustProxy, '10.0.0.5,fd00::/8')
  for (const wrong of ['yes', 'true', '0', '10.0.0.5/33', '10.0.0/8', '::1/129', '10.0.0.1,']) {
    assert.match(faultsOf({ TRUST_PROXY: wrong }).join(), /^TRUST_PROXY must be/, wrong)
  }
})

test('an address for links is one that a browser can open', () => {
  assert.equal(configOf({ HOST: '0.0.0.0' }).publicUrl, 'http://localhost:3000')
  assert.equal(configOf({ HOST: '::1', PORT: '8080' }).publicUrl, 'http://[::1]:8080')
  for (const wrong of [
    'ftp://oak.example.org',
    'https://oak.example.org/path',
    'https://a:b@oak.example.org',
  ]) {
    assert.match(faultsOf({ PUBLIC_URL: wrong }).join(), /^PUBLIC_URL must be/, wrong)
  }
})

test('every variable explains itself', () => {
  const unexplained = explainConfig().filter(({ explanation }) => !explanation.endsWith('.'))
  assert.deepEqual(unexplained, [])
})

test('files go into a bucket only with its key, by https in production, and a scanner is a socket or a port', () => {
  const bucket = {
    FILES_S3: 'https://s3.eu-west-2.amazonaws.com/candour-files/',
    S3_ACCESS_KEY_ID: 'a-key',
    S3_SECRET_ACCESS_KEY: 'a-secret',
  }
  const { files } = configOf({ ...bucket, CLAMD: '127.0.0.1:3310', FILES_PER_PLACE_MB: '5' })
  assert.equal(files.s3?.address, 'https://s3.eu-west-2.amazonaws.com/candour-files')
  assert.deepEqual([files.clamd, files.placeBytes], ['127.0.0.1:3310', 5 * 1024 * 1024])
  assert.match(faultsOf({ FILES_S3: bucket.FILES_S3 }).join(), /S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY/)
  assert.match(faultsOf({ ...production, ...bucket, FILES_S3: 'http://store/files' }).join(), /https address/)
  assert.match(
    faultsOf({ ...bucket, FILES_S3: 'https://store.example.org' }).join(),
    /FILES_S3 must be an address/,
  )
  assert.match(faultsOf({ CLAMD: 'yes' }).join(), /CLAMD must be a socket/)
})
