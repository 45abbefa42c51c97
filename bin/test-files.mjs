import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Tests that need nothing but the code: beside it in src, client and database. */
export function unitTests(root) {
  return testsIn(root, ['src', 'client', 'database']).filter(file => !file.endsWith('.db.test.ts'))
}

/** Tests that need a database, a browser or time: everything that is not a unit test. */
export function wholeTests(root) {
  const beside = testsIn(root, ['src', 'client']).filter(file => file.endsWith('.db.test.ts'))
  return [...beside, ...testsIn(root, ['tests'])]
}

function testsIn(root, folders) {
  const found = folders.filter(folder => existsSync(join(root, folder)))
  return found.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true })
      .filter(file => file.endsWith('.test.ts'))
      .sort()
      .map(file => join(folder, file)),
  )
}
