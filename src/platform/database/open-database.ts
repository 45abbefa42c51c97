import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Schema } from './schema.ts'

/** A transaction in which somebody has entered: every query runs behind their row-level security. */
export type Db = Transaction<Schema>

export type Database = Kysely<Schema>

/** The application's typed door to PostgreSQL over a pool of its own role. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}
