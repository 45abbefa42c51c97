/** Whether a test file has a test or a group with this title; what it fills in, as in `${role}: …`, may be any words. */
export function saysTitle(source: string, title: string): boolean {
  const titles = [...source.matchAll(/\b(?:test|describe|it)\(\s*(['"`])(.+?)\1,/gs)].map(
    ([, , text = '']) => text,
  )
  return titles.some(text => patternOf(text).test(title))
}

function patternOf(title: string): RegExp {
  const fixed = title.split(/\$\{[^}]*\}/).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${fixed.join('.+')}$`)
}
