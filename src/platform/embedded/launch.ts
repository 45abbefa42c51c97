import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Account } from './account.ts'
import { clearAfterCrash } from './clear-after-crash.ts'
import { type Postmaster, settledPostmaster } from './postmaster.ts'
import { readIfThere } from './read-if-there.ts'
import { serverSettings } from './server-settings.data.ts'

export type Launch = {
  readonly postgres: string
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
  readonly account: Account
  /** More of PostgreSQL's own options; only tests have a use for them. */
  readonly flags: readonly string[]
}

/** Starts the server and waits until it accepts connections. */
export async function launch(what: Launch): Promise<Postmaster> {
  await clearAfterCrash(what.cluster, what.socketFolder, what.account)
  const child = spawnServer(what)
  let end: string | undefined
  child.on('error', fault => (end = fault.message))
  child.on('exit', (code, signal) => (end = `it ended with ${signal ?? code}`))
  const ready = await settledPostmaster(what.cluster, () => end !== undefined)
  if (!ready)
    throw new Error(
      `PostgreSQL did not start (${end}); the end of ${what.log} says why: ${lastFatal(what.log)}`,
    )
  return ready
}

// Detached: Ctrl-C in the terminal must reach the program first, which closes its connections and then the server.
function spawnServer({ postgres, cluster, socketFolder, log, account, flags }: Launch) {
  const settings = serverSettings.flatMap(({ name, value }) => ['-c', `${name}=${value}`])
  const output = openSync(log, 'a', 0o600)
  try {
    const child = spawn(postgres, ['-D', cluster, '-k', socketFolder, ...settings, ...flags], {
      ...account,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
    })
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

function lastFatal(log: string): string {
  const lines = readIfThere(log).trimEnd().split('\n')
  return lines.findLast(line => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'nothing was written'
}
