import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { build } from 'esbuild'
import type { Asset } from './build-assets.ts'

const notEntries = new Set(['build.ts'])

/** Bundles each `client/*.ts` into one module of its own. */
export async function bundleScripts(root: string): Promise<Asset[]> {
  const entries = (await readdir(join(root, 'client'))).filter(isEntry)
  const { outputFiles } = await build({
    entryPoints: entries.map(entry => join(root, 'client', entry)),
    outdir: join(root, 'dist', 'assets'),
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'error',
  })
  return outputFiles.map(file => ({ name: parse(file.path).base, content: file.contents }))
}

function isEntry(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts') && !notEntries.has(file)
}
