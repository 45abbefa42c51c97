import { strToU8, zipSync } from 'fflate'

/** What our made-up documents hold beside what a reader sees. */
export const secretsInDocuments = [
  'Gwladys Pritchard',
  'Quokka Writer',
  'an earlier sentence',
  'payroll-number',
  'app.alert',
  'attached-ledger',
  'a margin note',
  'was taken out',
  'was never shown',
  'C:\\Users\\gwladys',
  'evil-macro',
  'beacon.example',
  '00A1B2C3',
]

/**
 * A PDF of one page, changed once: its first revision, its writer, its XMP, a script, a link, an attached file and what opens
 * by itself are all in it. The reader sees a black field on white.
 */
export function aPdf(): Buffer {
  const first = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /OpenAction 7 0 R /AA << /WC 7 0 R >> /Names << /JavaScript << /Names [(a) 7 0 R] >> /EmbeddedFiles << /Names [(attached-ledger.csv) 8 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Annots [9 0 R] /PieceInfo << /Quokka << /Private (payroll-number) >> >> >>',
    stream('', '% an earlier sentence\n0 0 0 rg 20 20 60 60 re f'),
    '<< /Author (Gwladys Pritchard) /Producer (Quokka Writer) /CreationDate (D:20261124081503Z) >>',
    stream(
      '/Type /Metadata /Subtype /XML',
      '<x:xmpmeta><dc:creator>Gwladys Pritchard</dc:creator></x:xmpmeta>',
    ),
    '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    '<< /Type /Filespec /F (attached-ledger.csv) /EF << /F 10 0 R >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 200 100] /A << /S /URI /URI (https://beacon.example/) >> /Contents (a margin note) >>',
    stream('/Type /EmbeddedFile', 'attached-ledger: payroll-number 4711'),
  ]
  let pdf = '%PDF-1.7\n'
  const places = new Map<number, number>()
  const put = (number: number, body: string) => {
    places.set(number, pdf.length)
    pdf += `${number} 0 obj\n${body}\nendobj\n`
  }
  for (const [index, body] of first.entries()) put(index + 1, body)
  const entry = (place: number) => `${String(place).padStart(10, '0')} 00000 n \n`
  const end = (table: string, more: string) => {
    const start = pdf.length
    pdf += `xref\n${table}trailer\n<< /Size 11 /Root 1 0 R /Info 5 0 R ${more} >>\nstartxref\n${start}\n%%EOF\n`
    return start
  }
  const all = [...places.values()].map(entry).join('')
  const before = end(`0 11\n0000000000 65535 f \n${all}`, '')
  put(4, stream('', '0 0 0 rg 20 20 60 60 re f'))
  end(`4 1\n${entry(places.get(4) ?? 0)}`, `/Prev ${before}`)
  return Buffer.from(pdf, 'latin1')
}

/** One that asks for a password (ISO 32000-1, 7.6): its security handler is one that nobody has the key for. */
export function aLockedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ]
  let pdf = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const place = pdf.length
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = pdf.length
  const id = `<${'00'.repeat(16)}>`
  pdf += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [${id} ${id}] >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}

function stream(about: string, content: string): string {
  return `<< ${about} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string, about = '') => `<w:r w:rsidR="00A1B2C3">${about}<w:t>${text}</w:t></w:r>`
const by = 'w:id="1" w:author="Gwladys Pritchard" w:date="2026-11-24T08:15:03Z"'

/** A Word document with everything in it that its writer may have forgotten about; `picture` is shown in it. */
export function aDocx(picture: Uint8Array): Buffer {
  const body = [
    `<w:p w:rsidP="00A1B2C3"><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('The hoist')}</w:p>`,
    `<w:p>${run('The battery ')}<w:del ${by}><w:r><w:delText>was taken out by me</w:delText></w:r></w:del><w:ins ${by}>${run('was flat &amp; old')}</w:ins>${run('was never shown', '<w:rPr><w:vanish/></w:rPr>')}</w:p>`,
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:commentRangeStart w:id="1"/>${run('Charge it.', '<w:rPr><w:b/></w:rPr>')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc><w:p>${run('Night')}</w:p></w:tc><w:tc><w:p>${run('One of us')}</w:p></w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="C:\\Users\\gwladys\\hoist.jpg" descr="C:\\Users\\gwladys\\hoist.jpg"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId4"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    `<w:p><w:r><w:drawing><a:blip r:embed="rId5"/></w:drawing></w:r><w:hyperlink r:id="rId6">${run('our page')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT C:\\Users\\gwladys\\rota.docx</w:instrText></w:r></w:p>`,
    '<w:p><w:r><w:object><o:OLEObject r:id="rId7"/></w:object></w:r></w:p>',
  ]
  const rels = [
    '<Relationship Id="rId4" Type="http://x/image" Target="media/image1.jpeg"/>',
    '<Relationship Id="rId5" Type="http://x/image" Target="https://beacon.example/seen.png" TargetMode="External"/>',
    '<Relationship Id="rId6" Type="http://x/hyperlink" Target="https://beacon.example/" TargetMode="External"/>',
    '<Relationship Id="rId7" Type="http://x/oleObject" Target="embeddings/oleObject1.bin"/>',
  ]
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    'word/comments.xml': `<w:comments><w:comment ${by}>${run('a margin note')}</w:comment></w:comments>`,
    'word/settings.xml': '<w:settings><w:rsids><w:rsid w:val="00A1B2C3"/></w:rsids></w:settings>',
    'word/embeddings/oleObject1.bin': 'attached-ledger',
    'word/vbaProject.bin': 'evil-macro',
    'word/media/image1.jpeg': picture,
    'docProps/core.xml': '<cp:coreProperties><dc:creator>Gwladys Pritchard</dc:creator></cp:coreProperties>',
    'docProps/app.xml': '<Properties><Application>Quokka Writer</Application></Properties>',
    'docProps/custom.xml': '<Properties><property name="payroll-number">4711</property></Properties>',
    'customXml/item1.xml': '<item>payroll-number</item>',
  }
  const packed = Object.entries(files).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return Buffer.from(zipSync(Object.fromEntries(packed)))
}
