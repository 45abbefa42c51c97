import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfJob } from './render-pdf.ts'

const fonts = fileURLToPath(new URL('./fonts/', import.meta.url))
const { template, data, madeAt }: PdfJob = workerData

parentPort?.postMessage(rendered())

// What PDF/UA asks for (alternative texts, a title, headings in order) is refused by an exception.
function rendered() {
  try {
    return render()
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function render(): { pdf: Uint8Array } | { problem: string } {
  // The workspace is the folder of fonts: a template can read nothing else.
  const compiler = NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] })
  const source = { mainFileContent: template, inputs: { data: JSON.stringify(data) } }
  const compiled = compiler.compile(source)
  const warnings = compiled.takeWarnings()
  const complaints = warnings ? compiler.fetchDiagnostics(warnings) : []
  const errors = compiled.takeDiagnostics()
  if (!compiled.result) return { problem: firstLine(errors ? compiler.fetchDiagnostics(errors) : []) }
  // An unknown font is only a warning to Typst; to a reader it is a page of boxes.
  if (complaints.length > 0) return { problem: firstLine(complaints) }
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    pdfTags: true,
    creationTimestamp: madeAt,
  })
  return { pdf: new Uint8Array(pdf) }
}

function firstLine(diagnostics: { message?: string }[]): string {
  return diagnostics[0]?.message?.split('\n')[0] ?? 'no reason given'
}
