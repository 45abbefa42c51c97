import { Logger, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'

export type Worker = { stop(): Promise<void> }

export type WorkerSettings = {
  pool: pg.Pool
  tasks: TaskList
  /** graphile-worker's crontab, one line a task. */
  crontab: string
  onError(message: string): void
}

/** Starts a worker on the queue; tasks must be idempotent, since a crash repeats them. */
export async function runWorker(settings: WorkerSettings): Promise<Worker> {
  const logger = new Logger(() => (level, message) => {
    // Messages of the queue name tasks and ids; its payloads are never logged.
    if (level === 'error') settings.onError(message.split('\n')[0] ?? 'job error')
  })
  const runner = await run({
    pgPool: settings.pool,
    taskList: settings.tasks,
    crontab: settings.crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger,
  })
  return { stop: () => runner.stop() }
}
