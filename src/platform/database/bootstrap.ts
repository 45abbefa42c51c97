import pg from 'pg'

/** The logins of an embedded database: its owner migrates, the web and worker connect, and so do the public pages. */
export const embeddedLogins = { owner: 'candour_owner', app: 'candour_web', public: 'candour_door' } as const

/** Prepares an embedded database as its superuser: the owner of our objects is not a superuser, the rest own nothing. */
export async function bootstrapEmbedded(superuserUrl: string, database = 'candour'): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await ensureLogin(client, embeddedLogins.owner, 'createrole')
    await ensureLogin(client, embeddedLogins.app, '')
    await ensureLogin(client, embeddedLogins.public, '')
    await client.query(`alter database ${pg.escapeIdentifier(database)} owner to ${embeddedLogins.owner}`)
  } finally {
    await client.end()
  }
}

async function ensureLogin(client: pg.Client, login: string, rights: string) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login])
  if (!rowCount) await client.query(`create role ${login} login ${rights}`)
}
