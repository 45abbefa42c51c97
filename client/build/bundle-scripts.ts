import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { build } from 'esbuild'
import type { Asset } from './build-assets.ts'

const notPages = new Set(['build.ts'])

/** What the service worker keeps from the first visit on: all that the form needs without signal. */
const keptOffline = ['public.js', 'public.css', 'icon.svg'] as const

/** Bundles each `client/*.ts` into one module of its own. */
export async function bundleScripts(root: string): Promise<Asset[]> {
  const entries = (await readdir(join(root, 'client'))).filter(isPage)
  const { outputFiles } = await build({
    entryPoints: entries.map(entry => join(root, 'client', entry)),
    outdir: join(root, 'dist', 'assets'),
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles.map(file => ({ name: parse(file.path).base, content: file.contents }))
}

/**
 * The service worker under the address that browsers know it by. It names its build and loads the file that pages load as
 * well; with any file of the build it changes, and browsers fetch the new one.
 */
export function workerOf(built: Readonly<Record<string, string>>): Asset {
  const assets = keptOffline.map(name => `/assets/${builtName(name, built)}`)
  const name = createHash('sha256').update(assets.join()).digest('hex').slice(0, 10)
  const script = `self.build=${JSON.stringify({ name, assets })};importScripts(build.assets[0])`
  return { name: 'service-worker.js', content: Buffer.from(script) }
}

function isPage(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts') && !notPages.has(file)
}

function builtName(name: string, built: Readonly<Record<string, string>>): string {
  const file = built[name]
  if (file === undefined) throw new Error(`The service worker keeps ${name}, which is not an asset`)
  return file
}
