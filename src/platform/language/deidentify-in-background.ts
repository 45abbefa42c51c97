import { Worker } from 'node:worker_threads'
import type { Deidentified, RosterEntry } from '#methods/language'

/** A text to look through in the thread, with the number by which its answer is known. */
export type DeidentifyJob = {
  readonly id: number
  readonly text: string
  readonly roster: readonly RosterEntry[]
}

type Waiting = { resolve(result: Deidentified): void; reject(error: unknown): void }

const timeLimit = 20_000
const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let last = 0

/**
 * Finds names and numbers in a thread of its own, so that a long text keeps nobody waiting who wants to tell us something.
 * The thread is started when first wanted and kept; it does not keep the program alive. Throws when a text takes too long.
 */
export async function deidentifyInBackground(
  text: string,
  roster: readonly RosterEntry[] = [],
): Promise<Deidentified> {
  thread ??= startThread()
  const [worker, id] = [thread, ++last]
  const timer = setTimeout(() => void worker.terminate(), timeLimit)
  worker.ref()
  try {
    return await new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, text, roster } satisfies DeidentifyJob)
    })
  } finally {
    clearTimeout(timer)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  }
}

function startThread(): Worker {
  const worker = new Worker(new URL('./deidentifying-worker.ts', import.meta.url))
  worker.on('message', ({ id, result }: { id: number; result: Deidentified }) =>
    waiting.get(id)?.resolve(result),
  )
  worker.on('error', giveUp)
  worker.on('exit', () => giveUp(new Error('the text took too long to look through')))
  return worker
}

function giveUp(error: unknown) {
  thread = undefined
  for (const { reject } of waiting.values()) reject(error)
}
