import { Agent, request } from 'node:http'

export type Answer = { status: number; body: string }

/** A client that keeps its connections, as phones behind one proxy do. */
export function aClient(port: number, callers: number, cookie?: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers })
  const headers = { ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin' }
  const send = (method: string, path: string, form?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length =
        form === undefined
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(form) }
      const sent = request(
        { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } },
        reply => {
          const parts: Buffer[] = []
          reply.on('data', part => parts.push(part))
          reply.on('end', () =>
            resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
          )
          reply.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(form)
    })
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, fields: Record<string, string>) =>
      send('POST', path, new URLSearchParams(fields).toString()),
    close: () => agent.destroy(),
  }
}
