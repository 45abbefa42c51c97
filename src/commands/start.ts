import { mkdirSync } from 'node:fs'
import type { Config } from '#platform/config'
import { claimInstance } from '#platform/embedded/instance-lock'
import { clearUnfinishedDemo, demoSignIns, ensureDemo } from './demo.ts'
import { openParts } from './open-parts.ts'
import { listen, sayHowToSetUp } from './serve.ts'
import { settings } from './settings.ts'
import { untilStopped, wishToStop } from './until-stopped.ts'
import { startWorker } from './worker.ts'

/** Everything on one machine: database, demo provider when it is empty, web pages and worker. */
export async function start(): Promise<number> {
  const wish = wishToStop()
  const config = settings()
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  const claim = claimInstance(config.dataFolder, config.publicUrl)
  if (!claim.ok) throw new Error(claim.message)
  try {
    return await runAll(config, wish)
  } finally {
    claim.release()
  }
}

async function runAll(config: Config, wish: Promise<void>): Promise<number> {
  if (config.demo) await clearUnfinishedDemo(config)
  const opened = await openParts(config)
  try {
    for (const notice of opened.notices) console.log(notice)
    if (config.demo) await ensureDemo(opened.parts, config)
    const server = await listen(opened, config)
    const worker = await startWorker(opened)
    if (config.demo) console.log(demoSignIns())
    else await sayHowToSetUp(opened)
    return await untilStopped(async () => {
      console.log('Candour is stopping.')
      await server.close()
      await worker.stop()
    }, wish)
  } finally {
    await opened.close()
  }
}
