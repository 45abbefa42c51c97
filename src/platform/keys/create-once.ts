import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a file that only its owner may read, whole, on disk and once: of two makers at a time one wins, for both. */
export function createOnce(file: string, content: () => string | Uint8Array): void {
  const draft = `${file}.${process.pid}.draft`
  writeDown(draft, Buffer.from(content()))
  try {
    linkSync(draft, file)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  } finally {
    rmSync(draft, { force: true })
  }
  withOpen(dirname(file), 'r', fsyncSync)
}

function writeDown(file: string, content: Uint8Array): void {
  withOpen(file, 'w', handle => {
    writeSync(handle, content)
    fsyncSync(handle)
  })
}

function withOpen(file: string, flags: string, work: (handle: number) => void): void {
  const handle = openSync(file, flags, 0o600)
  try {
    work(handle)
  } finally {
    closeSync(handle)
  }
}
