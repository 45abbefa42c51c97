/** A minified sheet without the custom properties that nothing in it reads, nor what only they read. */
export function withoutUnread(css: string): string {
  const left = css.replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (set, name: string) =>
    css.includes(`var(${name})`) || css.includes(`var(${name},`) ? set : '',
  )
  return left === css ? css : withoutUnread(left)
}
