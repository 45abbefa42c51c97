import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, processMark } from './process-mark.ts'
import { readIfThere } from './read-if-there.ts'

let joined = 0

/**
 * Notes that this process uses the server of a place. `leave` says whether it was the last one:
 * a command that ends must not stop the server under a program that adopted it meanwhile.
 */
export function joinServer(folder: string): { leave(): { readonly last: boolean } } {
  const list = join(folder, 'users')
  const entry = join(list, `${process.pid}-${++joined}`)
  mkdirSync(list, { recursive: true, mode: 0o700 })
  writeFileSync(entry, processMark(process.pid) ?? '')
  return {
    leave() {
      rmSync(entry, { force: true })
      return { last: !othersRemain(list) }
    },
  }
}

function othersRemain(list: string): boolean {
  const entries = readdirSync(list).map(name => join(list, name))
  for (const entry of entries.filter(entry => !isRunning(readIfThere(entry)))) rmSync(entry, { force: true })
  return readdirSync(list).length > 0
}
