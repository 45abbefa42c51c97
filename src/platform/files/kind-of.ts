import { type Signature, signatures } from './file-kinds.data.ts'

const enough = 1024

/** What a file is by its first bytes, never by its name; undefined when it is nothing that we know. */
export function kindOf(bytes: Uint8Array): Signature['kind'] | undefined {
  const beginning = Buffer.from(bytes.subarray(0, enough)).toString('latin1')
  return signatures.find(({ begins }) => begins.test(beginning))?.kind
}
