// The number in somebody's care record: digits with a short mark before them. A name or initials alone never pass.
const shape = /^[A-Z]{0,4}[-/]?\d[\dA-Z/-]{0,15}$/

/**
 * Reads the numbers of the people affected, parted by commas, spaces or lines; each once, in capitals. Undefined when one of them could
 * be a name: a record says who was affected by a stable number, never by name.
 */
export function affectedReferences(text: string): string[] | undefined {
  const given = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  return given.every(each => shape.test(each)) ? [...new Set(given)] : undefined
}
