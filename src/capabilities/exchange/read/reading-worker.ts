import { parentPort, workerData } from 'node:worker_threads'
import { type ReadingJob, understandRegister } from './understand-register.ts'

const job: ReadingJob = workerData
parentPort?.postMessage(await understandRegister(job))
