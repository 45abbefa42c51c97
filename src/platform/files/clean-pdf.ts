import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { Cleaned } from './clean-file.ts'
import { mostPages } from './document-limits.ts'
import { type DrawnPage, picturesAsPdf } from './pictures-as-pdf.ts'

// 150 points an inch: small print can be read, and a page takes some hundred kilobytes.
const sharpness = 150 / 72
const longestSide = 2400

/**
 * A PDF as pictures of its pages, drawn by PDFium inside WebAssembly: what a reader sees, and nothing else. Writer, program,
 * dates, XMP, earlier revisions, attached files, scripts, links, forms and words hidden under others are gone, because none
 * of its objects is taken over. So is the text for a screen reader, which docs/decisions/016-made-anew.md weighs.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Cleaned> {
  const library = await PDFiumLibrary.init()
  const opened = await library.loadDocument(bytes).catch((fault: Error) => fault)
  if (opened instanceof Error)
    return { ok: false, why: /password/i.test(opened.message) ? 'locked' : 'damaged' }
  const pages = opened.getPageCount()
  if (pages === 0) return { ok: false, why: 'damaged' }
  if (pages > mostPages) return { ok: false, why: 'too-long' }
  return { ok: true, file: { kind: 'pdf', bytes: picturesAsPdf(await drawAll(opened, pages)) } }
}

async function drawAll(document: PDFiumDocument, pages: number): Promise<DrawnPage[]> {
  const drawn: DrawnPage[] = []
  for (let page = 0; page < pages; page += 1) drawn.push(await draw(document.getPage(page)))
  return drawn
}

async function draw(page: PDFiumPage): Promise<DrawnPage> {
  const { originalWidth: across, originalHeight: down } = page.getOriginalSize()
  const scale = Math.min(sharpness, longestSide / Math.max(across, down, 1))
  const { data, width, height } = await page.render({ scale, render: 'bitmap', renderFormFields: false })
  const raw = { width, height, channels: 4 } as const
  const jpeg = await sharp(data, { raw }).flatten({ background: 'white' }).jpeg({ quality: 75 }).toBuffer()
  return { jpeg, width, height, across, down }
}
