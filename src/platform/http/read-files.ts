import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { fewAtOnce } from '../few-at-once.ts'

type Fields = Record<string, unknown>

/** A file that has arrived, or why it was not read to its end. */
export type Arrived = Uint8Array | 'too-large' | 'too-many' | 'too-much'

/** What becomes of a file; the next one is not read meanwhile. */
export type Receive = (arrived: Arrived) => Promise<unknown>

/** A form that may carry several files: how much of them is read, and what becomes of each. */
export type FilesWanted = {
  /** The field that the files stand in. */
  field: string
  mostFiles: number
  mostBytes: number
  mostBytesTogether: number
  /**
   * Asked once, with the fields before the first file and before any transaction: what becomes of files that come with
   * them. Undefined when nobody may send files so; then they are passed over.
   */
  receiver(fields: Fields): Promise<Receive | undefined>
}

// Each holds a file in memory while it comes in: what comes in is never written down.
const inTurn = fewAtOnce(12)
const inAForm = { fields: 60, fieldSize: 100_000, files: 40 }

/** The fields of a form, and what became of its files. */
export type ReadFiles = { fields: Fields; files: readonly unknown[] }

/** Reads a form with files; undefined for a form of another kind. */
export function readFiles(request: FastifyRequest, wanted: FilesWanted): Promise<ReadFiles | undefined> {
  if (!request.isMultipart()) return Promise.resolve(undefined)
  return inTurn(async () => {
    const fields: Fields = {}
    const desk = receivingDesk(wanted)
    // A file that is too large is said to be so, not thrown: what was typed beside it must not be lost.
    const options = { limits: { ...inAForm, fileSize: wanted.mostBytes }, throwFileSizeLimit: false }
    for await (const part of request.parts(options)) {
      if (part.type === 'field') fields[part.fieldname] = part.value
      else await desk.take(part, fields)
    }
    return { fields, files: desk.became }
  })
}

function receivingDesk({ field, mostFiles, mostBytesTogether, receiver }: FilesWanted) {
  const became: unknown[] = []
  let receive: Receive | undefined
  let read = 0
  async function take(part: MultipartFile, fields: Fields) {
    if (became.length === 0) receive = await receiver(fields)
    const isWanted = receive !== undefined && part.fieldname === field
    if (!isWanted || became.length >= mostFiles || read > mostBytesTogether) {
      await passOver(part)
      if (isWanted && part.filename)
        became.push(await receive?.(read > mostBytesTogether ? 'too-much' : 'too-many'))
      return
    }
    const bytes = await part.toBuffer()
    read += bytes.length
    // What a browser sends when nothing was chosen.
    if (bytes.length === 0 && !part.filename) return
    became.push(
      await receive?.(part.file.truncated ? 'too-large' : read > mostBytesTogether ? 'too-much' : bytes),
    )
  }
  return { became, take }
}

async function passOver({ file }: MultipartFile) {
  for await (const _ of file);
}
