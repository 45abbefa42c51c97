import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

export type Tokens = Readonly<Record<string, string>>

/** The colours of each theme as the browser gets them: dark has what light has, changed. */
export function themeTokens(): { readonly light: Tokens; readonly dark: Tokens } {
  const file = fileURLToPath(new URL('../styles/_tokens.scss', import.meta.url))
  const { css } = compile(file)
  const [everywhere = '', inDark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
  const light = colours(everywhere)
  return { light, dark: { ...light, ...colours(inDark.split('@media')[0] ?? '') } }
}

function colours(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}
