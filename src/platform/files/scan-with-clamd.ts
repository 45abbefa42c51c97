import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type Scanned = 'clean' | 'found' | 'not-checked'

const patience = 30_000
const pieceSize = 64 * 1024

/**
 * Asks a ClamAV daemon about a file by INSTREAM (clamd(8)): pieces with their length before them, a length of nothing at the
 * end, then one answer. Whatever goes wrong, the file was not checked.
 */
export async function scanWithClamd(address: string, bytes: Uint8Array): Promise<Scanned> {
  const socket = connect(whereOf(address))
  socket.setTimeout(patience, () => socket.destroy(new Error('the scanner says nothing')))
  try {
    await once(socket, 'connect')
    socket.write('zINSTREAM\0')
    for (let from = 0; from < bytes.length; from += pieceSize)
      sendPiece(socket, bytes.subarray(from, from + pieceSize))
    sendPiece(socket, new Uint8Array())
    return meaningOf(await answerOf(socket))
  } catch {
    return 'not-checked'
  } finally {
    socket.destroy()
  }
}

function whereOf(address: string) {
  if (address.startsWith('/')) return { path: address }
  const [host = '', port] = address.split(':')
  return { host, port: Number(port) }
}

function sendPiece(socket: Socket, piece: Uint8Array) {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  socket.write(length)
  if (piece.length > 0) socket.write(piece)
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = ''
  for await (const part of socket) {
    answer += String(part)
    if (answer.includes('\0') || answer.length > 1000) break
  }
  return answer
}

function meaningOf(answer: string): Scanned {
  if (answer === 'stream: OK\0') return 'clean'
  return answer.endsWith(' FOUND\0') ? 'found' : 'not-checked'
}
