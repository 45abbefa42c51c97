import { migrateDatabase } from '#platform/database/open-databases'
import { settings } from './settings.ts'

/** Brings the database up to this version and says what was applied. */
export async function migrate(): Promise<number> {
  const applied = await migrateDatabase(settings())
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
  return 0
}
