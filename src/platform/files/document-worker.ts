import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentJob } from './clean-document.ts'
import { cleanPdf } from './clean-pdf.ts'
import { cleanDocx } from './docx/clean-docx.ts'

const { kind, bytes }: DocumentJob = workerData

parentPort?.postMessage(await (kind === 'pdf' ? cleanPdf(bytes) : cleanDocx(bytes)))
