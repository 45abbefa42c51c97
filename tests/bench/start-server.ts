import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { House } from './a-house.ts'

export type Served = { port: number; coldStart: number; memory(): Promise<number>; stop(): Promise<void> }

/** Starts the web server on a house in a process of its own; cold start in milliseconds, memory in bytes. */
export async function startServer(house: Pick<House, 'urls' | 'home'>): Promise<Served> {
  const from = performance.now()
  const settings = JSON.stringify({ urls: house.urls, keys: join(house.home, 'keys') })
  const child: ChildProcess = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [settings])
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    coldStart: performance.now() - from,
    async memory() {
      child.send('memory')
      const [{ rss }] = (await once(child, 'message')) as [{ rss: number }]
      return rss
    },
    async stop() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
