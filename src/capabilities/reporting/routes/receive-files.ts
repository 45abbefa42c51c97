import type { Cleaned, CleanFile } from '#platform/files/clean-file'
import type { FileDesk } from '#platform/files/file-desk'
import type { FilesWanted, Receive } from '#platform/http/read-files'
import type { Attached } from '../commands/keep-files.ts'
import { readThread } from '../commands/read-thread.ts'
import type { ReportingDeps } from '../deps.ts'
import { type FilesRefused, fileLimits } from '../model/file-limits.ts'
import type { NotKept } from '../model/file-sentences.data.ts'

/** Files of somebody whose thread is open under a seal, which comes before them in the form. */
export function filesFromThread({ door, files }: ReportingDeps): FilesWanted {
  return wanted(async ({ seal }) => {
    const thread = typeof seal === 'string' ? await readThread(door, seal) : undefined
    return thread && receiving(files, thread.takesDocuments)
  })
}

/** Files of somebody signed in. */
export function filesFromColleague({ files }: ReportingDeps): FilesWanted {
  return wanted(async () => receiving(files, true))
}

/** Photos that go with what a colleague writes to a reporter. */
export function photosToReporter(files: FileDesk): FilesWanted {
  return wanted(async () => receiving(files, false))
}

function wanted(receiver: FilesWanted['receiver']): FilesWanted {
  return { ...fileLimits, field: 'files', receiver }
}

type Received = { ok: true; file: CleanFile } | { ok: false; why: NotKept }

function receiving(desk: FileDesk, documents: boolean): Receive {
  return async (arrived): Promise<Received> =>
    typeof arrived === 'string' ? { ok: false, why: arrived } : await desk.clean(arrived, documents)
}

export type ReceivedFiles = Attached & { notKept: NotKept[] }

/** What the receivers above made of the files of a visit. */
export function receivedFiles(
  { files: desk }: Pick<ReportingDeps, 'files'>,
  files: readonly unknown[],
): ReceivedFiles {
  const received = files as readonly (Received | undefined)[]
  const kept: (Cleaned & { ok: true })[] = []
  const notKept: NotKept[] = []
  for (const each of received) {
    if (each?.ok) kept.push(each)
    else if (each) notKept.push(each.why)
  }
  return { desk, files: kept.map(each => each.file), notKept }
}

/** Why files were not kept: found out here, or by the database, which keeps all of them or none. */
export function notKeptOf({ files, notKept }: ReceivedFiles, refused: FilesRefused | null): NotKept[] {
  return refused ? [...notKept, ...files.map(() => refused)] : notKept
}

/** What went through although some files did not. */
export function whatWasSent(text: string, { files }: ReceivedFiles, refused: FilesRefused | null) {
  if (text) return 'words'
  return files.length > 0 && !refused ? 'the-rest' : undefined
}
