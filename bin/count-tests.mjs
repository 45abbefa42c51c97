/**
 * A reporter for node's test runner that tells how many tests passed, failed and were skipped, and names those that
 * were skipped: one JSON object.
 */
export default async function* countTests(events) {
  const totals = { passed: 0, failed: 0, skipped: 0, skippedNames: [] }
  for await (const { type, data } of events) {
    if (type === 'test:pass' && (data.skip ?? data.todo) !== undefined)
      totals.skippedNames.push(nameWithReason(data))
    // The summary of the whole run is the one that names no file.
    if (type === 'test:summary' && data.file === undefined) add(totals, data.counts)
  }
  yield JSON.stringify(totals)
}

function nameWithReason({ name, skip, todo }) {
  const reason = skip ?? (todo === true ? 'to do' : todo)
  return typeof reason === 'string' && reason !== '' ? `${name} (${reason})` : name
}

function add(totals, { passed, tests, skipped, todo }) {
  totals.passed += passed
  totals.skipped += skipped + todo
  totals.failed += tests - passed - skipped - todo
}
