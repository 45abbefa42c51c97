import { explainConfig } from '#platform/config'

/** Prints every setting with what it is for. */
export async function explainSettings(): Promise<number> {
  for (const { name, explanation } of explainConfig()) console.log(`${name}\n    ${explanation}`)
  return 0
}
