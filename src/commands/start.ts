import { mkdirSync } from 'node:fs'
import { claimInstance } from '#platform/embedded/instance-lock'
import { openParts } from './open-parts.ts'
import { listen, sayHowToSetUp } from './serve.ts'
import { settings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'
import { startWorker } from './worker.ts'

/** Everything on one machine: database, demo provider when it is empty, web pages and worker. */
export async function start(): Promise<number> {
  const config = settings()
  mkdirSync(config.dataFolder, { recursive: true })
  const claim = claimInstance(config.dataFolder, config.publicUrl)
  if (!claim.ok) throw new Error(claim.message)
  const opened = await openParts(config)
  for (const notice of opened.notices) console.log(notice)
  const server = await listen(opened, config)
  const worker = await startWorker(opened)
  await sayHowToSetUp(opened)
  return untilStopped(async () => {
    console.log('Candour is stopping.')
    await server.close()
    await worker.stop()
    await opened.close()
    claim.release()
  })
}
