import { Worker } from 'node:worker_threads'

export type PdfJob = {
  /** A Typst template of ours; user words never become markup, they travel in `data`. */
  template: string
  data: unknown
  /** When the document says it was made, in whole seconds; the same input then gives the same bytes. */
  madeAt: number
}

const timeLimit = 60_000
// Each takes a processor and some hundred megabytes for a second: the others wait.
const mostAtOnce = 2
const waiting: (() => void)[] = []
let rendering = 0

/** Renders a tagged PDF (PDF/UA-1) in a thread of its own, so that pages go on being served; few at once. */
export async function renderPdf(job: PdfJob): Promise<Uint8Array> {
  if (rendering >= mostAtOnce) await new Promise<void>(resolve => waiting.push(resolve))
  rendering += 1
  try {
    return await inThread(job)
  } finally {
    rendering -= 1
    waiting.shift()?.()
  }
}

function inThread(job: PdfJob): Promise<Uint8Array> {
  const worker = new Worker(new URL('./typst-worker.ts', import.meta.url), { workerData: job })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void worker.terminate(), timeLimit)
    worker.once('message', (result: { pdf: Uint8Array } | { problem: string }) => {
      if ('pdf' in result) resolve(result.pdf)
      else reject(new Error(`the document could not be made: ${result.problem}`))
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the document took too long to make'))
    })
  })
}
