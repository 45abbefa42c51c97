import iconv from 'iconv-lite'
import type { TextEncodingName } from '../model/sheet.ts'
import { looksUtf16 } from './recognise-file.ts'

export type DecodedText = {
  readonly text: string
  readonly encoding: TextEncodingName
  readonly note: string
}

const boms: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncodingName }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Reads bytes as text: by the mark at the start when there is one, else as UTF-8 when every byte fits, else as
 * windows-1252. Not by TextDecoder('windows-1252'): Node reads 0x80–0x9F as control characters, losing curly quotes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = boms.find(bom => bom.bytes.every((byte, at) => bytes[at] === byte))
  const encoding = marked?.encoding ?? looksUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const body = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + (marked?.bytes.length ?? 0),
    bytes.length - (marked?.bytes.length ?? 0),
  )
  const text = iconv.decode(body, encoding, { stripBOM: false })
  return { text, encoding, note: noteOn(encoding, text) }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const names: Readonly<Record<TextEncodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows Western European (windows-1252)',
}

function noteOn(encoding: TextEncodingName, text: string): string {
  const lost = text.match(/\u{FFFD}/gu)?.length ?? 0
  const warning = lost
    ? ` ${lost.toLocaleString('en-GB')} characters could not be read and show as \u{FFFD}.`
    : ''
  return `The text is read as ${names[encoding]}.${warning}`
}
