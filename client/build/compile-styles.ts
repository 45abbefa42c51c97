import { join } from 'node:path'
import { transform } from 'esbuild'
import { compileAsync } from 'sass'
import type { Asset } from './build-assets.ts'
import { needless } from './needless.data.ts'
import { neverPublic } from './never-public.data.ts'
import { withoutAliases } from './without-aliases.ts'
import { withoutUnread } from './without-unread.ts'
import { withoutUnused } from './without-unused.ts'

const sheets = ['app', 'public', 'files'] as const

/** Compiles the stylesheets; `asset:NAME` in a url becomes the built name of that asset. */
export async function compileStyles(root: string, built: Readonly<Record<string, string>>): Promise<Asset[]> {
  return Promise.all(sheets.map(sheet => compileSheet(root, sheet, built)))
}

async function compileSheet(
  root: string,
  sheet: string,
  built: Readonly<Record<string, string>>,
): Promise<Asset> {
  const { css } = await compileAsync(join(root, 'client', 'styles', `${sheet}.scss`), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  const named = css.replace(/asset:([\w.-]+)/g, (_, name: string) => builtName(name, built))
  const { code } = await transform(named, { loader: 'css', minify: true, legalComments: 'none' })
  const needed =
    sheet === 'public'
      ? withoutUnread(withoutAliases(withoutNeedless(withoutUnused(code, neverPublic))))
      : code
  return { name: `${sheet}.css`, content: Buffer.from(needed) }
}

/** What no phone needs; the rules that are empty without it go too. */
function withoutNeedless(css: string): string {
  return needless.reduce((left, { what, instead }) => left.replaceAll(what, instead), css)
}

function builtName(name: string, built: Readonly<Record<string, string>>): string {
  const file = built[name]
  if (file === undefined) throw new Error(`The styles name ${name}, which is not an asset`)
  return file
}
