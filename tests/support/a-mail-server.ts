import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { after } from 'node:test'

export type MailServer = {
  url: string
  /** What it took: the raw text of each mail. */
  taken: string[]
  /** What it answers to a step of the conversation in place of yes: "RCPT" → "550 nobody here". */
  answers: Map<string, string>
}

/** A mail server that speaks as much SMTP (RFC 5321) as our sender needs. */
export async function aMailServer(): Promise<MailServer> {
  const mail: Omit<MailServer, 'url'> = { taken: [], answers: new Map() }
  const server = createServer(socket => converse(socket, mail))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => server.close())
  const { port } = server.address() as { port: number }
  return { ...mail, url: `smtp://127.0.0.1:${port}` }
}

function converse(socket: Socket, { taken, answers }: Omit<MailServer, 'url'>): void {
  let said = ''
  let inMail = false
  const answer = (text: string) => socket.write(`${text}\r\n`)
  answer('220 here')
  socket.on('error', () => {})
  socket.on('data', bytes => {
    said += bytes.toString('utf8')
    if (inMail) {
      if (!said.endsWith('\r\n.\r\n')) return
      inMail = false
      taken.push(said)
      answer(answers.get('END') ?? '250 taken')
    } else {
      const word = said.slice(0, 4).toUpperCase()
      inMail = word === 'DATA'
      answer(answers.get(word) ?? (inMail ? '354 go on' : '250 yes'))
      if (word === 'QUIT') socket.end()
    }
    said = ''
  })
}
