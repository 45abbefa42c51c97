import type pg from 'pg'

/** Whether some worker ran its minute task lately, or the queue is so young that none was due. */
export async function workerAlive(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query(`
    select coalesce(max(coalesce(last_execution, known_since)) > now() - interval '3 minutes', false) as alive
    from graphile_worker._private_known_crontabs`)
  return rows[0]?.alive === true
}
