import { parentPort } from 'node:worker_threads'
import { openDeidentifier } from '#methods/language'
import type { DeidentifyJob } from './deidentify-in-background.ts'

const deidentify = await openDeidentifier()

parentPort?.on('message', ({ id, text, roster }: DeidentifyJob) => {
  parentPort?.postMessage({ id, result: deidentify(text, roster) })
})
