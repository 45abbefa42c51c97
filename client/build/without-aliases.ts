const alias = /(--[\w-]+):\s*var\((--[\w-]+)\)(?:;|(?=\}))/g

/** A minified sheet that reads each property under its own name, where another one only stands for it everywhere. */
export function withoutAliases(css: string): string {
  return [...css.matchAll(alias)].reduce((left, [, name = '', own = '']) => readAs(left, name, own), css)
}

function readAs(css: string, name: string, own: string): string {
  const settings = css.split(`${name}:`).length - 1
  return settings === 1 ? css.replaceAll(`var(${name})`, `var(${own})`) : css
}
