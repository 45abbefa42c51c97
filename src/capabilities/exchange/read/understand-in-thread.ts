import { Worker } from 'node:worker_threads'
import type { Result } from '#platform/result'
import type { ReadingJob, Understood } from './understand-register.ts'
import type { Unreadable } from './unreadable.ts'

const timeLimit = 120_000
const memory = { maxOldGenerationSizeMb: 1_500 }

let last: Promise<unknown> = Promise.resolve()

/**
 * Understands a register in a thread of its own: ten thousand rows take seconds, in which somebody else may want to tell
 * us something. One file at a time, so that big ones do not use up the machine together.
 */
export function understandInThread(job: ReadingJob): Promise<Result<Understood, Unreadable>> {
  const turn = last.then(() => run(job))
  last = turn.catch(() => undefined)
  return turn
}

function run(job: ReadingJob): Promise<Result<Understood, Unreadable>> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: memory,
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void worker.terminate(), timeLimit)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the register took too long to read'))
    })
  })
}
