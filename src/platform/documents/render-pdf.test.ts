import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { renderPdf } from './render-pdf.ts'

const template = `#set document(title: "A test")
#set text(font: "Noto Sans", lang: "en", region: "GB")
#let d = json(bytes(sys.inputs.data))
#title[A test]
= Words
#d.words`

const job = { template, data: { words: 'The hoist was flat. #emph[no] $x$ *y*' }, madeAt: 1_790_000_000 }
const digest = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')

test('the same record at the same moment gives the same document, byte for byte', async () => {
  assert.equal(digest(await renderPdf(job)), digest(await renderPdf(job)))
})

test('a document says that it is tagged for screen readers', async () => {
  const text = Buffer.from(await renderPdf(job)).toString('latin1')
  assert.match(text, /\/MarkInfo/)
  assert.match(text, /pdfuaid/)
})

test('a font that is not ours fails the document instead of changing its look', async () => {
  await assert.rejects(
    renderPdf({ ...job, template: template.replace('Noto Sans', 'Nobody Sans') }),
    /unknown font/,
  )
})

test('a picture without words for those who cannot see it is refused', async () => {
  const picture = `${template}\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), format: "svg")`
  await assert.rejects(renderPdf({ ...job, template: picture }), /could not be made/)
})

test('a letter that none of our fonts has fails the document, where no font of the machine may help out', async () => {
  const ours = template.replace('lang: "en"', 'fallback: false, lang: "en"')
  for (const words of ['அன்பு', '안녕', '你好']) {
    await assert.rejects(
      renderPdf({ ...job, template: ours, data: { words } }),
      /could not be displayed with font/,
    )
  }
  await renderPdf({ ...job, template: ours, data: { words: 'Tŷ Gwyn, Łódź, ọ̀rọ̀, Ștefan' } })
})
