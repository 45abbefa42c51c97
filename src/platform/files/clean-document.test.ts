import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { aDocx, aLockedPdf, aPdf, secretsInDocuments } from '../../../tests/support/made-documents.ts'
import { aPhoto, secretsInFiles } from '../../../tests/support/made-files.ts'
import { type CleanFile, cleanFile } from './clean-file.ts'
import { mostPages } from './document-limits.ts'

async function cleaned(bytes: Uint8Array): Promise<CleanFile> {
  const clean = await cleanFile(bytes, true)
  assert.ok(clean.ok, JSON.stringify(clean))
  return clean.file
}

async function why(bytes: Uint8Array): Promise<string> {
  const clean = await cleanFile(bytes, true)
  return clean.ok ? 'kept' : clean.why
}

/** What stands in a document, packed or not. */
function secretsIn(bytes: Uint8Array): string[] {
  const texts = [Buffer.from(bytes).toString('latin1')]
  if (texts[0]?.startsWith('PK'))
    texts.push(...Object.values(unzipSync(bytes)).map(part => Buffer.from(part).toString('latin1')))
  const names = texts[0]?.startsWith('PK') ? Object.keys(unzipSync(bytes)) : []
  return [...secretsInDocuments, ...secretsInFiles].filter(secret =>
    [...texts, ...names].some(text => text.includes(secret)),
  )
}

test('the documents that these tests are made of do hold what nobody sees', async () => {
  assert.ok(secretsIn(aPdf()).length >= 7)
  assert.ok(secretsIn(aDocx(await aPhoto())).length >= 10)
})

test('of a PDF its pages are kept as they look, and no writer, XMP, earlier revision, script, link or attached file', async () => {
  const { kind, bytes, small } = await cleaned(aPdf())
  assert.deepEqual([kind, small], ['pdf', undefined])
  assert.deepEqual(secretsIn(bytes), [])
  const text = Buffer.from(bytes).toString('latin1')
  assert.doesNotMatch(
    text,
    /\/(Info|Metadata|Author|OpenAction|AA|JS|JavaScript|Names|Annots|EmbeddedFile|PieceInfo|ID|Prev)\b/,
  )
  assert.equal(text.match(/startxref/g)?.length, 1)
  assert.match(text, /MediaBox \[0 0 200\.00 100\.00\]/)
  // The black field on white, at 150 points an inch.
  const jpeg = bytes.subarray(text.indexOf('\xff\xd8\xff'), text.lastIndexOf('\xff\xd9') + 2)
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) =>
    data[
      (Math.round((y * info.height) / 100) * info.width + Math.round((x * info.width) / 200)) * info.channels
    ] ?? -1
  assert.ok(at(50, 50) < 30)
  assert.ok(at(150, 50) > 225)
})

test('what was made anew can be opened and made anew again', async () => {
  const once = await cleaned(aPdf())
  assert.equal((await cleaned(once.bytes)).kind, 'pdf')
  const docx = await cleaned(aDocx(await aPhoto()))
  const again = await cleaned(docx.bytes)
  assert.equal(documentIn(again.bytes), documentIn(docx.bytes))
})

function documentIn(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}

test('of a Word document its words, lists, tables and pictures are kept, and no writer, comment, change, macro or property', async () => {
  const { bytes } = await cleaned(aDocx(await aPhoto()))
  assert.deepEqual(secretsIn(bytes), [])
  const document = documentIn(bytes)
  const words = [...document.matchAll(/<w:t [^>]*>([^<]*)</g)].map(found => found[1])
  assert.deepEqual(words, [
    'The hoist',
    'The battery ',
    'was flat &amp; old',
    'Charge it.',
    'Night',
    'One of us',
    'our page',
  ])
  assert.match(document, /<w:pStyle w:val="Heading1"\/>/)
  assert.match(document, /<w:numId w:val="1"\/>.*<w:b\/>.*Charge it/)
  assert.match(document, /<w:tbl>.*Night.*<\/w:tbl>/)
  assert.deepEqual(
    Object.keys(unzipSync(bytes)).toSorted((a, b) => a.localeCompare(b, 'en')),
    [
      '_rels/.rels',
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/media/picture1.jpeg',
      'word/numbering.xml',
      'word/styles.xml',
    ],
  )
  const picture = unzipSync(bytes)['word/media/picture1.jpeg']
  assert.equal((await sharp(picture).metadata()).exif, undefined)
})

test('the same document gives the same bytes, so that sent twice it is kept once', async () => {
  const docx = aDocx(await aPhoto())
  assert.deepEqual((await cleaned(docx)).bytes, (await cleaned(docx)).bytes)
  assert.deepEqual((await cleaned(aPdf())).bytes, (await cleaned(aPdf())).bytes)
})

const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const document = (text: string) => packed({ 'word/document.xml': text })

test('what is locked, broken, another kind, or made to fill the memory is refused by its reason', async () => {
  assert.equal(await why(aLockedPdf()), 'locked')
  assert.equal(await why(Buffer.from('%PDF-1.7 and nothing more')), 'damaged')
  const many = Array.from({ length: mostPages + 1 }, () => '3 0 R').join(' ')
  const long = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${mostPages + 1}/Kids[${many}]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>`
  assert.equal(await why(Buffer.from(long)), 'too-long')
  assert.equal(await why(packed({ 'xl/workbook.xml': '<workbook/>' })), 'not-a-kind-we-take')
  assert.equal(await why(aDocx(await aPhoto()).subarray(0, 900)), 'damaged')
  assert.equal(await why(document('<w:document><w:body></w:document>')), 'damaged')
  const grows = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document><w:body><w:p>&a;</w:p></w:body></w:document>'
  assert.equal(await why(document(grows)), 'damaged')
  const deep = `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`
  assert.equal(await why(document(`<w:document><w:body>${deep}</w:body></w:document>`)), 'damaged')
  const large = document(`<w:document><w:body>${' '.repeat(90 * 1024 * 1024)}</w:body></w:document>`)
  assert.ok(large.length < 200_000, 'a small file that unpacks to ninety megabytes')
  assert.equal(await why(large), 'damaged')
})

test('a document from somebody who keeps their name back is not even opened', async () => {
  assert.deepEqual(await cleanFile(aPdf(), false), { ok: false, why: 'pictures-only' })
  assert.deepEqual(await cleanFile(aDocx(await aPhoto()), false), { ok: false, why: 'pictures-only' })
})
