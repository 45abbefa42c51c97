/** Text made readable, and how many marks were decoded to get there. */
export type Decoded = { readonly text: string; readonly decoded: number }

/** Where a character was lost before the file reached us, we say so instead of guessing. */
const LOST = '\u{FFFD}'

/**
 * Control characters and what we show for them. Everything else in a cell stays exactly as it was.
 * SUBSTITUTE: older systems write it where a curly apostrophe or quotation mark was lost; all 218 in the
 * Oregon register stand in such a place ("Resident #1_x001A_s").
 */
const controls: Readonly<Record<number, string>> = {
  9: '\t',
  10: '\n',
  11: '\n',
  12: '\n',
  13: '\n',
  26: '’',
}

/** 0x80 to 0x9F are control characters in Unicode but punctuation in windows-1252, which is what was meant (WHATWG Encoding, windows-1252). */
const windows1252 = `€${LOST}‚ƒ„…†‡ˆ‰Š‹Œ${LOST}Ž${LOST}${LOST}‘’“”•–—˜™š›œ${LOST}žŸ`

/** Office writes what XML cannot hold as _xHHHH_, and a real underscore before such text as _x005F_ (ECMA-376 Part 1, 22.9.2.19). */
const officeEscape = /_x005[Ff]_(?=x[0-9A-Fa-f]{4}_)|_x(00[0189][0-9A-Fa-f])_\n?/g
const control = /\r\n?|\p{Cc}/gu

/**
 * Makes a cell's text readable: Office escapes (when `escapes` says that the reader has not decoded them already)
 * and control characters become the character they stood for, line ends become "\n". Nothing else changes.
 */
export function decodeEscapes(raw: string, escapes: boolean): Decoded {
  let decoded = 0
  const unescaped = escapes
    ? raw.replace(officeEscape, (whole: string, hex: string | undefined) => {
        decoded++
        return hex === undefined ? '_' : shown(Number.parseInt(hex, 16)) + lineEndAfter(whole)
      })
    : raw
  const text = unescaped.replace(control, found => {
    if (!plain.has(found[0] ?? '')) decoded++
    return shown(found.charCodeAt(0))
  })
  return { text, decoded }
}

/** Control characters that belong in ordinary text. */
const plain = new Set(['\r', '\n', '\t'])

function shown(code: number): string {
  if (code >= 0x80) return windows1252[code - 0x80] ?? LOST
  return controls[code] ?? LOST
}

/** _x000D_ before a line end is the first half of that line end; after any other character the line end stands. */
function lineEndAfter(escaped: string): string {
  return escaped.endsWith('\n') && !/^_x000d_/i.test(escaped) ? '\n' : ''
}
