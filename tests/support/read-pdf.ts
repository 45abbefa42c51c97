import { inflateSync } from 'node:zlib'

/** Everything a PDF says about itself: its plain parts, and its compressed ones made plain. */
export function plainPdf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const starts = [...text.matchAll(/stream\r?\n/g)].filter(found => !text.startsWith('end', found.index - 3))
  return [text, ...starts.map(found => inflated(bytes, found.index + found[0].length))].join('\n')
}

function inflated(bytes: Buffer, start: number): string {
  const end = bytes.indexOf('endstream', start)
  try {
    return inflateSync(bytes.subarray(start, end)).toString('latin1')
  } catch {
    // A picture or a font is no text.
    return ''
  }
}

/** The letters that a reader of this PDF can hear: what its glyphs stand for, and the words beside its pictures. */
export function lettersOf(pdf: Uint8Array): Set<string> {
  const plain = plainPdf(pdf)
  const maps = plain.matchAll(/beginbf(?:char|range)([\s\S]*?)endbf(?:char|range)/g)
  const glyphs = [...maps].flatMap(([, map = '']) => [...map.matchAll(/<([0-9A-Fa-f]+)>\s*(?:\n|$|\])/g)])
  const words = [...plain.matchAll(/\/Alt <FEFF([0-9A-F]+)>/g)]
  return new Set([...glyphs, ...words].flatMap(([, hex = '']) => [...utf16(hex)]))
}

/** How many pages it has. */
export function pagesOf(pdf: Uint8Array): number {
  const tree = /<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/.exec(plainPdf(pdf))?.[0] ?? ''
  return Number(/\/Count (\d+)/.exec(tree)?.[1])
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
