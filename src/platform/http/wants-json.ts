/** Whether whoever asks is a program that reads JSON rather than a page: it names JSON, and no page (RFC 9110, 12.5.1). */
export function wantsJson(accept = ''): boolean {
  const types = accept.split(',').map(range => range.split(';')[0]?.trim().toLowerCase())
  return types.includes('application/json') && !types.includes('text/html')
}
