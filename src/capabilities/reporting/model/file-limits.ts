const megabyte = 1024 * 1024

/** How many files a report may have, and how large they may be. */
export const fileLimits = {
  mostFiles: 10,
  mostBytes: 15 * megabyte,
  mostBytesTogether: 30 * megabyte,
} as const

/** Why the database keeps none of the files that came with a message (reporting.files_refused in migration 0020). */
export type FilesRefused = 'pictures-only' | 'too-many' | 'too-much' | 'place-full'

export function inMegabytes(bytes: number): number {
  return bytes / megabyte
}
