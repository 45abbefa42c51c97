import { Logger, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { withoutWords } from './without-words.ts'

export type Worker = { stop(): Promise<void> }

/** What went wrong in the background, as far as a log may know. */
export type JobFault = { task: string; job?: string; attempt?: number; err?: unknown }

export type WorkerSettings = {
  pool: pg.Pool
  tasks: TaskList
  /** graphile-worker's crontab, one line a task. */
  crontab: string
  onFault(fault: JobFault): void
}

/** Starts a worker on the queue; tasks must be idempotent, since a crash repeats them. */
export async function runWorker({ pool, tasks, crontab, onFault }: WorkerSettings): Promise<Worker> {
  const logger = new Logger(() => (level, _message, about) => {
    // The queue's own sentences repeat the messages of errors; only the names and numbers in `about` are passed on.
    if (level === 'error') onFault(faultIn(about as QueueFault | undefined))
  })
  const runner = await run({
    pgPool: pool,
    taskList: withoutWords(tasks),
    crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger,
  })
  return { stop: () => runner.stop() }
}

type QueueFault = {
  job?: { id: string; task_identifier: string; attempts: number }
  error?: unknown
  fatalError?: unknown
}

function faultIn({ job, error, fatalError }: QueueFault = {}): JobFault {
  const err = error ?? fatalError
  return {
    task: job?.task_identifier ?? 'the queue itself',
    ...(job ? { job: job.id, attempt: job.attempts } : {}),
    ...(err === undefined ? {} : { err }),
  }
}
