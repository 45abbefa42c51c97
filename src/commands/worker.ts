import { runWorker } from '#platform/jobs/run-worker'
import { tasksOf } from '../app.ts'
import { type Opened, openParts } from './open-parts.ts'
import { settings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

/** Does the background work until stopped. */
export async function worker(): Promise<number> {
  const opened = await openParts(settings())
  const running = await startWorker(opened)
  console.log('The worker is running.')
  return untilStopped(async () => {
    await running.stop()
    await opened.close()
  })
}

/** Starts a worker on an opened database. */
export function startWorker({ parts, log }: Opened) {
  return runWorker({
    pool: parts.databases.appPool,
    ...tasksOf(parts),
    onFault: fault => log.error(fault, 'job'),
  })
}
