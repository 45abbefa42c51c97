import type { Unreadable } from './unreadable.ts'
import { listZip } from './zip-entries.ts'

/** What a file is by its content; its name is not believed. */
export type FileKind = 'xlsx' | 'text' | Unreadable

/** Tells a workbook, a text and what is neither apart. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty-file'
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holds(bytes, 'EncryptedPackage') ? 'locked-with-a-password' : 'old-excel'
  const opening = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  if (/^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|\?xml|meta)/i.test(opening)) return 'web-page'
  return isBinary(bytes, opening) ? 'not-a-register' : 'text'
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = listZip(bytes)?.map(entry => entry.name)
  if (!names) return 'damaged'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  if (names.includes('xl/workbook.bin')) return 'binary-workbook'
  return names.includes('content.xml') ? 'open-document' : 'not-a-register'
}

function isBinary(bytes: Uint8Array, opening: string): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false
  return opening.startsWith('%PDF') || (opening.includes('\0') && !looksUtf16(bytes))
}

/** Plain English in UTF-16 has a zero as every other byte. */
export function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le'
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Names inside an OLE file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
}
