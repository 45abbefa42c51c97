import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestContext } from 'node:test'
import pg from 'pg'

type Said = {
  readonly socketFolder: string
  readonly cluster: string
  readonly owned: boolean
  readonly notices: readonly string[]
  readonly ownerUrl: string
  readonly fault?: string
}

export type Started = Said & {
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

type How = {
  readonly checkout?: string
  readonly node?: string
  readonly uid?: number
  readonly gid?: number
}

/** Starts the program that starts the embedded database of a data folder; it does not outlive the test. */
export function startProgram(t: TestContext, home: string, how: How = {}): ChildProcess {
  const checkout = how.checkout ?? join(import.meta.dirname, '../..')
  const program = join(checkout, 'tests/durability/start-program.ts')
  const { node = process.execPath, uid, gid } = how
  const account = uid === undefined || gid === undefined ? {} : { uid, gid }
  const child = spawn(node, [program, home], { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  return child
}

/** Starts the embedded database of a data folder in a program of its own, and waits for what it says. */
export async function started(t: TestContext, home: string, how: How = {}): Promise<Started> {
  const child = startProgram(t, home, how)
  return { ...(await firstLine(child)), end: signal => end(child, signal) }
}

/** Runs one statement on a started database, as its superuser. */
export async function query(database: { readonly ownerUrl: string }, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<Said> {
  if (!stdout) throw new Error('the program has no output')
  for await (const line of createInterface(stdout)) return JSON.parse(line)
  throw new Error('the program ended without a word')
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}
