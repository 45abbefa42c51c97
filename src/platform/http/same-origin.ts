type Headers = Record<string, string | string[] | undefined>

/** Whether a form came from one of our own pages: what browsers say in Sec-Fetch-Site, else Origin, else nothing to go by. */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = headers
  return origin === undefined || origin === new URL(publicUrl).origin || sameHost(origin, headers.host)
}

// The demo is opened by whatever name the machine has; a browser always sends the host it asked for.
function sameHost(origin: string | string[], host: string | string[] | undefined): boolean {
  return (
    typeof origin === 'string' &&
    typeof host === 'string' &&
    URL.canParse(origin) &&
    new URL(origin).host === host
  )
}
