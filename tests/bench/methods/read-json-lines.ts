import { readFileSync } from 'node:fs'

/** The rows of a file of JSON lines. */
export function readJsonLines<T>(path: string | URL): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}
