import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

export type RunningCandour = {
  child: ChildProcess
  output(): string
  kill(signal: NodeJS.Signals): Promise<void>
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** Runs `candour start` on a data folder of its own and waits until it answers. */
export async function runCandour(
  settings: { data: string; port: number; demo?: boolean },
  more: Record<string, string> = {},
): Promise<RunningCandour> {
  const env = {
    PATH: process.env.PATH ?? '',
    CANDOUR_DATA: settings.data,
    PORT: String(settings.port),
    CANDOUR_DEMO: settings.demo ? 'yes' : 'no',
    LOG_LEVEL: 'warn',
    REPORTS_PER_HOUR: '100000',
    ...more,
  }
  let output = ''
  const child = spawn(process.execPath, [main, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', part => {
      output += part
    })
  const exited = once(child, 'exit')
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  await untilReady(
    settings.port,
    () => child.exitCode !== null,
    () => output,
  )
  return { child, output: () => output, kill }
}

async function untilReady(port: number, gone: () => boolean, output: () => string) {
  for (let tries = 0; tries < 1200; tries++) {
    if (gone()) throw new Error(`Candour ended before it answered: ${output()}`)
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`Candour did not answer: ${output()}`)
}
