import pg from 'pg'
import { instant } from '../time.ts'

// Moments as ISO text and days as YYYY-MM-DD: no bare Date reaches a rule. Counts fit a JavaScript number.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => instant(text)
    if (oid === pg.types.builtins.DATE) return (text: string) => text
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, format)
  },
} as pg.CustomTypesConfig

export type PoolSettings = { url: string; max: number; onError(error: Error): void; role?: string }

/** A pool of connections to one database as one role; errors of idle connections go to the log, not the process. */
export function openPool(settings: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.max,
    types,
    ...(settings.role ? { options: `-c role=${settings.role}` } : {}),
  })
  pool.on('error', settings.onError)
  pool.on('connect', client => client.on('error', settings.onError))
  return pool
}
