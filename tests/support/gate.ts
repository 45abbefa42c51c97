import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

export type Gate = {
  /** The address that browsers use. */
  origin: string
  /**
   * "closed": no answer, as without signal. "drops-answers": what is sent arrives, and its answer is lost on the way.
   * "only-pages": pages come, and what is sent is lost. "stranger": somebody else answers, kindly, as the sign-in page of a
   * hotel's network does.
   */
  mode: 'open' | 'closed' | 'drops-answers' | 'only-pages' | 'stranger'
  /** Every request that reached the server, and how many bytes of answer came back. */
  passed: { method: string; path: string; bytes: number }[]
  close(): Promise<void>
}

/** A signal that comes and goes, between browsers and a server on this machine. */
export async function aGate(server: string): Promise<Gate> {
  const proxy = createServer((asked, answer) => pass(gate, server, asked, answer))
  const gate: Gate = {
    origin: '',
    mode: 'open',
    passed: [],
    async close() {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  gate.origin = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`
  return gate
}

function pass(gate: Gate, server: string, asked: IncomingMessage, answer: ServerResponse) {
  if (gate.mode === 'closed' || (gate.mode === 'only-pages' && asked.method === 'POST')) {
    asked.socket.destroy()
    return
  }
  if (gate.mode === 'stranger') {
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome to our wireless network</p>')
    return
  }
  const { method = 'GET', url: path = '/', headers } = asked
  const isDropped = () => gate.mode === 'closed' || (gate.mode === 'drops-answers' && method === 'POST')
  // The signal may go or come while the server thinks: what was asked without an answer gets none.
  const droppedWhenAsked = isDropped()
  const onward = request(new URL(path, server), { method, headers }, reply => {
    const parts: Buffer[] = []
    reply.on('data', part => parts.push(part))
    reply.on('end', () => {
      const body = Buffer.concat(parts)
      gate.passed.push({ method, path, bytes: body.length })
      if (droppedWhenAsked || isDropped()) asked.socket.destroy()
      else answer.writeHead(reply.statusCode ?? 502, reply.headers).end(body)
    })
  })
  onward.on('error', () => asked.socket.destroy())
  asked.pipe(onward)
}
