import type pg from 'pg'
import { missingMigrations } from './migrate.ts'

/** Refuses to serve a database that this version's migrations have not reached. */
export async function refuseUnmigrated(pool: pg.Pool): Promise<void> {
  const missing = await missingMigrations(sql => pool.query(sql)).catch(() => undefined)
  if (missing === 0) return
  throw new Error('The database is not up to date: run candour migrate first, with DATABASE_OWNER_URL.')
}
