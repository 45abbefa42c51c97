/**
 * Reads comma-separated text with a line of names into columns. Cells of numbers become numbers, empty cells null,
 * true and false flags; quoted cells may hold commas, quotes doubled. Enough for figures; not for free text of unknown origin.
 */
export function columnsFromCsv(text: string): Record<string, (string | number | boolean | null)[]> {
  const [names = [], ...rows] = recordsOf(text.replace(/^\uFEFF/, ''))
  return Object.fromEntries(names.map((name, i) => [name.trim(), rows.map(row => cell(row[i] ?? ''))]))
}

function recordsOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  return lines.map(line =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      match => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    ),
  )
}

function cell(text: string): string | number | boolean | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === 'NA') return null
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true'
  const number = Number(trimmed)
  return Number.isFinite(number) ? number : trimmed
}
