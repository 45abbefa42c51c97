import { readFileSync } from 'node:fs'

/** The text of a file, or nothing when it is not there or may not be read. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
