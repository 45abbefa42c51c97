import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A file of real data, which the repository may not hold. */
export type TestData = {
  /** Given to a test's `skip`: false, or why the test is skipped here. Never skipped when CI is "true". */
  readonly skip: false | string
  readonly path: string
  /** Reads it; throws a sentence that says how to provide it. */
  bytes(): Promise<Uint8Array>
}

const folder = resolve(process.env.CANDOUR_TEST_DATA ?? join(import.meta.dirname, '../../../shared/data'))

/** Finds a file of real data in CANDOUR_TEST_DATA (default ../shared/data beside the repository). */
export function testData(name: string): TestData {
  const path = join(folder, name)
  const absent = existsSync(path)
    ? undefined
    : `${name} is not in ${folder}; set CANDOUR_TEST_DATA to the folder that holds it`
  return {
    skip: absent !== undefined && process.env.CI !== 'true' ? absent : false,
    path,
    async bytes() {
      if (absent !== undefined) throw new Error(absent)
      return readFile(path)
    },
  }
}
