/** What can be kept. Everything else is refused, some of it by name so that people can be told what to do. */
export const pictureKinds = ['jpeg', 'png', 'webp'] as const
export const documentKinds = ['pdf', 'docx'] as const
export type PictureKind = (typeof pictureKinds)[number]
export type DocumentKind = (typeof documentKinds)[number]
export type FileKind = PictureKind | DocumentKind

/** How the web names each kind. */
export const mediaTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<FileKind, string>

export type Signature = {
  kind: FileKind | 'heic' | 'svg'
  /** The first bytes as Latin-1 text. */
  begins: RegExp
  /** The format's own description. */
  source: string
}

/** How files begin, whatever they are called. */
export const signatures: readonly Signature[] = [
  { kind: 'jpeg', begins: /^\xff\xd8\xff/, source: 'ITU-T T.81, Annex B: SOI, then a marker' },
  { kind: 'png', begins: /^\x89PNG\r\n.\n/s, source: 'PNG 3rd edition, 5.2' },
  { kind: 'webp', begins: /^RIFF.{4}WEBPVP8[ LX]/s, source: 'RFC 9649, section 2' },
  { kind: 'pdf', begins: /^%PDF-[12]\.\d/, source: 'ISO 32000-2, 7.5.2' },
  {
    kind: 'docx',
    begins: /^PK../s,
    source: 'ECMA-376 Part 2: a package is a ZIP; clean-docx.ts looks whether it is a text document',
  },
  {
    kind: 'heic',
    begins: /^.{4}ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif|avis)/s,
    source: 'ISO/IEC 23008-12, Annex B: brands',
  },
  {
    kind: 'svg',
    begins: /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/is,
    source: 'SVG 2',
  },
]
