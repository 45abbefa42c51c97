import type { Id, OrgId } from '../ids.ts'

/** The random name under which one file is kept; nothing in it says what it is, whose, or from when. */
export type BlobName = Id<'blob'>

/** Where files lie that people add: a folder, or a bucket elsewhere. What is in it belongs to rows of the database. */
export type BlobStore = {
  /** Keeps a file; it is safe against a loss of power once this has resolved. */
  put(orgId: OrgId, name: BlobName, bytes: Uint8Array): Promise<void>
  /** The file, or undefined when there is none under this name. */
  get(orgId: OrgId, name: BlobName): Promise<Uint8Array | undefined>
  /** Removes a file; none under this name is no fault. */
  remove(orgId: OrgId, name: BlobName): Promise<void>
  /** The files of an organisation that have been there for at least one hour; those of today may be left out. */
  settled(orgId: OrgId, now: number): AsyncIterable<BlobName>
}
