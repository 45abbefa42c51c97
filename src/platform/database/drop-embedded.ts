import pg from 'pg'
import { startEmbedded } from '../embedded/start.ts'

/** Throws away the database of an embedded server; the next start makes a new one. */
export async function dropEmbedded(dataFolder: string): Promise<void> {
  const server = await startEmbedded({ home: dataFolder })
  const client = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') })
  await client.connect()
  try {
    await client.query('drop database if exists candour with (force)')
  } finally {
    await client.end()
    await server.stop()
  }
}
