import { readFileSync, statSync } from 'node:fs'
import { KeyFault } from './key-fault.ts'

/** The content of a key file that nobody but its owner may read. */
export function readKeyFile(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found)
    throw new KeyFault(
      `${file} is missing: restore the keys from a backup, since new ones would open no thread.`,
    )
  if (found.mode & 0o077 && process.platform !== 'win32') {
    throw new KeyFault(
      `${file} may be read by others: run chmod 600 on it, and consider who may have copied it.`,
    )
  }
  return readFileSync(file)
}
