import type { FileDesk } from '#platform/files/file-desk'
import type { PublicDoor } from './door.ts'
import type { Guards } from './guards.ts'

/** What reporting is given by app.ts. */
export type ReportingDeps = {
  door: PublicDoor
  /** The address people use, for the slip they keep. */
  publicUrl: string
  /** Where files that reporters add are made anew and kept. */
  files: FileDesk
  guards: Guards
}
