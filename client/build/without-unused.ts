/** A minified sheet without the rules that only unused classes need. */
export function withoutUnused(css: string, unused: RegExp): string {
  return rulesOf(css)
    .map(rule => (isGroup(rule) ? withoutInGroup(rule, unused) : withoutInRule(rule, unused)))
    .join('')
}

/** `@media` and `@supports` hold rules; whatever else starts with @ stays as it is. */
const isGroup = (rule: string) => /^@(media|supports)\b/.test(rule)

function withoutInGroup(group: string, unused: RegExp): string {
  const open = group.indexOf('{') + 1
  const left = withoutUnused(group.slice(open, -1), unused)
  return left === '' ? '' : `${group.slice(0, open)}${left}}`
}

function withoutInRule(rule: string, unused: RegExp): string {
  if (rule.startsWith('@')) return rule
  const open = rule.indexOf('{')
  const selectors = rule.slice(0, open).split(/,(?![^(]*\))/)
  const used = selectors.filter(selector => !unused.test(withoutNot(selector)))
  return used.length === 0 ? '' : used.join() + rule.slice(open)
}

/** A selector that says :not(.class) is for everything but that class. */
function withoutNot(selector: string): string {
  return selector.replaceAll(/:not\([^)]*\)/g, '')
}

/** The rules of a sheet, each with all that stands between its braces. */
function rulesOf(css: string): string[] {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{') depth++
    if (sign === '}') depth--
    if (depth > 0 || (sign === ';' && css[start] !== '@')) continue
    rules.push(css.slice(start, index + 1))
    start = index + 1
  }
  return rules
}
