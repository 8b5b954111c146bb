import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { LANGUAGES } from '../language/languages.js'
import { wordingOf } from '../language/wording.js'

/** What Node's reader of requests calls its refusals. Any other is of a request that is none: 400. */
const STATUS_OF: Readonly<Record<string, 408 | 413 | 431>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

const WORDS = { 400: 'text400', 408: 'text408', 413: 'text413', 431: 'text413' } as const

/** Nothing is known of who asks, their language included. */
function answerOf(status: keyof typeof WORDS): string {
  const text = LANGUAGES.map((lang) => `${wordingOf(lang).t(`frame.error.${WORDS[status]}`)}\n`).join('')
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Cache-Control: no-store',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'X-Content-Type-Options: nosniff',
  ]
  return `${lines.join('\r\n')}\r\n\r\n${text}`
}

/**
 * Answers what is no request, so that it never comes to the application: bytes where an address may have none, a head
 * that is too large, a body that does not keep to its length, one that does not arrive. The line is closed after it.
 */
export function answerUnread(server: Server): void {
  const under = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (req, res) => under.set(req.socket, res))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = under.get(socket)
    // Words in the middle of another answer would be taken for a part of it.
    const isAnswering = answer?.headersSent && !answer.writableFinished
    if (isAnswering || !socket.writable) return void socket.destroy()
    socket.end(answerOf(STATUS_OF[error.code ?? ''] ?? 400), () => socket.destroy())
  })
}
