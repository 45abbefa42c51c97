import { Worker } from 'node:worker_threads'
import { fewAtOnce } from '../few-at-once.ts'
import type { Cleaned } from './clean-file.ts'
import type { DocumentKind } from './file-kinds.data.ts'

export type DocumentJob = { kind: DocumentKind; bytes: Uint8Array }

const timeLimit = 60_000
// Each may take a processor and some hundred megabytes.
const inTurn = fewAtOnce(1)
const memory = { maxOldGenerationSizeMb: 512 }

/**
 * Makes a document anew in a thread of its own, which ends with it: whatever a document does to the program that reads it,
 * pages go on being served.
 */
export function cleanDocument(bytes: Uint8Array, kind: DocumentKind): Promise<Cleaned> {
  return inTurn(() => inThread({ kind, bytes }))
}

function inThread(job: DocumentJob): Promise<Cleaned> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: memory,
    stdout: true,
    stderr: true,
  })
  return new Promise(resolve => {
    const timer = setTimeout(() => void worker.terminate(), timeLimit)
    worker.once('message', (cleaned: Cleaned) => resolve(cleaned))
    // Out of memory, out of time, or a fault in what reads it: it is no document that we can vouch for.
    worker.once('error', () => resolve({ ok: false, why: 'not-clean' }))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve({ ok: false, why: 'not-clean' })
    })
  })
}
