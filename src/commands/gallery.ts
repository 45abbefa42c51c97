import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { basename, extname } from 'node:path'
import { renderExample, renderGallery, samplePages } from '#web'

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' }

/** Serves the gallery of the design system: every component in every state, without a database. */
export async function gallery(): Promise<number> {
  const port = Number(process.env.PORT ?? 3100)
  const server = createServer((request, response) => void answer(request, response))
  server.listen(port, '127.0.0.1', () => console.log(`The gallery is at http://127.0.0.1:${port}`))
  await new Promise(resolve => process.once('SIGINT', resolve))
  server.close()
  return 0
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const asset = pathname.startsWith('/assets/') ? await readAsset(basename(pathname)) : undefined
  if (asset) {
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream').end(asset)
    return
  }
  const html = pageAt(pathname)
  response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? 'Not here')
}

function pageAt(pathname: string): string | undefined {
  if (pathname === '/') return renderGallery().toString()
  const [, kind, name = ''] = pathname.split('/')
  if (kind === 'example' || kind === 'gallery') return renderExample(name)?.toString()
  return kind === 'page' ? samplePages[name]?.().toString() : undefined
}

function readAsset(name: string): Promise<Buffer | undefined> {
  return readFile(new URL(`../../dist/assets/${name}`, import.meta.url)).catch(() => undefined)
}
