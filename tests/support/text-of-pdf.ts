import { inflateSync } from 'node:zlib'

/**
 * What a reader can copy out of one of our PDFs, by its own table from glyphs to letters (ToUnicode). Each font has such a table
 * and the pages do not say here which is whose, so the text comes once for every font: only its own words make sense.
 */
export function textsOfPdf(pdf: Buffer): string[] {
  const streams = streamsOf(pdf)
  const shown = streams.filter(stream => / TJ\b/.test(stream)).join('\n')
  const tables = streams.filter(stream => stream.includes('beginbf')).map(lettersOf)
  return tables.map(letters =>
    [...shown.matchAll(/\[(.*?)\] TJ/gs)].map(run => readRun(run[1] ?? '', letters)).join('\n'),
  )
}

function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: opening }) => {
    const from = index + opening.length
    return inflated(pdf.subarray(from)) ?? text.slice(from, text.indexOf('endstream', from))
  })
}

function inflated(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return undefined
  }
}

type Letters = ReadonlyMap<number, string>

function lettersOf(table: string): Letters {
  const letters = new Map<number, string>()
  for (const [, glyph = '', code = ''] of table.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim))
    letters.set(Number.parseInt(glyph, 16), Buffer.from(code, 'hex').swap16().toString('utf16le'))
  return letters
}

/** One run of glyphs: strings of two bytes each, with spaces between them moved by numbers. */
function readRun(run: string, letters: Letters): string {
  const bytes = [...run.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)].map(each => unescaped(each[1] ?? '')).join('')
  const glyphs = Array.from({ length: bytes.length / 2 }, (_, at) =>
    Buffer.from(bytes, 'latin1').readUInt16BE(at * 2),
  )
  return glyphs.map(glyph => letters.get(glyph) ?? '�').join('')
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|.)/gs, (_, what: string) =>
    /^[0-7]/.test(what) ? String.fromCharCode(Number.parseInt(what, 8)) : (named[what] ?? what),
  )
}
