import { strFromU8, unzipSync } from 'fflate'
import type { WhyNot } from '../clean-file.ts'

const mostUnpacked = 80 * 1024 * 1024
const mostParts = 2000

export type Parts = {
  /** A part as text; empty when there is none. */
  text(name: string): string
  bytes(name: string): Uint8Array | undefined
}

/** The only parts that are even unpacked. */
const wanted = /^word\/(document\.xml|numbering\.xml|_rels\/document\.xml\.rels|media\/[\w.-]+)$/

/** The parts of a text document that are worth reading, or why it is none that we take. */
export function openPackage(bytes: Uint8Array): { ok: true; parts: Parts } | { ok: false; why: WhyNot } {
  let unpacked = 0
  let seen = 0
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        seen += 1
        if (seen > mostParts) throw new Error('too many parts')
        if (!wanted.test(name)) return false
        unpacked += originalSize
        if (unpacked > mostUnpacked) throw new Error('too large unpacked')
        return true
      },
    })
    // A spreadsheet, a presentation or any other archive.
    if (!Object.hasOwn(files, 'word/document.xml')) return { ok: false, why: 'not-a-kind-we-take' }
    const part = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined)
    return { ok: true, parts: { text: name => strFromU8(part(name) ?? new Uint8Array()), bytes: part } }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}
