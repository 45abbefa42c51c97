import pg from 'pg'

/** Makes the `candour` database on a server that has none yet. */
export async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'candour'")
    if (rowCount === 0) await client.query('create database candour')
  } finally {
    await client.end()
  }
}
