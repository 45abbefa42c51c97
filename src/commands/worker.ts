import { runWorker } from '#platform/jobs/run-worker'
import { tasksOf } from '../app.ts'
import { type Opened, openParts } from './open-parts.ts'
import { settings } from './settings.ts'
import { untilStopped, wishToStop } from './until-stopped.ts'

/** Does the background work until stopped. */
export async function worker(): Promise<number> {
  const wish = wishToStop()
  const opened = await openParts(settings())
  try {
    const running = await startWorker(opened)
    console.log('The worker is running.')
    return await untilStopped(() => running.stop(), wish)
  } finally {
    await opened.close()
  }
}

/** Starts a worker on an opened database. */
export function startWorker({ parts, log }: Opened) {
  return runWorker({
    pool: parts.databases.appPool,
    ...tasksOf(parts),
    onFault: fault => log.error(fault, 'job'),
  })
}
