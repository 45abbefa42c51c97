// Browsers drop these before they read the scheme: "java\tscript:" runs (WHATWG URL, basic URL parser, steps 1-3).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g
const scheme = /^([a-z][a-z0-9+.-]*):/i
const allowed = new Set(['http', 'https', 'mailto', 'tel'])
// A small picture that stands in the page itself: points only, whoever opens it.
const picture = /^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/
const otherHost = /^[/\\]{2}/

/** The address when it is a path, a web, mail or phone address, or a JPEG; otherwise '#', so that it does nothing. */
export function safeUrl(address: string): string {
  const read = address.replace(ignoredByBrowsers, '')
  if (otherHost.test(read)) return '#'
  if (picture.test(address)) return address
  const named = scheme.exec(read)?.[1]
  return named === undefined || allowed.has(named.toLowerCase()) ? address : '#'
}
