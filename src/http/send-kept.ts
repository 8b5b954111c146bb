import type { Request, Response } from 'express'
import { encoded, encodingFor } from './encoding.js'
import type { Kept } from './kept-answers.js'

const OF_ONE_ANSWER = new Set([
  ...['content-length', 'content-encoding', 'date', 'set-cookie', 'connection', 'keep-alive'],
  ...['ratelimit', 'ratelimit-policy', 'retry-after'],
])

/** What is said of an answer to everybody: name, value, name, value. */
const headersNow = (res: Response): string[] =>
  Object.entries(res.getHeaders())
    .filter(([name]) => !OF_ONE_ANSWER.has(name))
    .flatMap(([name, value]) => [name, String(value)])

/** Sends an answer in the encoding that its reader prefers, which is made once for all who do. */
export async function sendKept(req: Request, res: Response, { sent }: Kept): Promise<void> {
  const chosen = encodingFor(req.headers['accept-encoding'])
  const encoding = chosen ?? 'identity'
  res.locals.isEncoded = chosen !== null
  const { headers, body: whole } = sent.identity
  const type = String(res.getHeader('Content-Type') ?? '')
  const body = sent[encoding]?.body ?? (await encoded(whole, type, encoding))
  const own = body === whole ? [] : ['Content-Encoding', encoding]
  const length = String(body.length)
  // As it was said to everybody first: what this response says may be for one reader.
  sent[encoding] ??= { headers: [...headers.slice(0, -2), ...own, 'Content-Length', length], body }
  if (body !== whole) res.set('Content-Encoding', encoding)
  res.set('Content-Length', length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** The answer as it stands in a response that is about to be sent. */
function keptOf(res: Response, tag: string, frame: readonly string[], said: string | Buffer): Kept {
  const body = typeof said === 'string' ? Buffer.from(said) : said
  const headers = headersNow(res)
  const unchanged = frame.flatMap((name) => [name, String(res.getHeader(name))])
  return {
    tag,
    unchanged,
    sent: { identity: { headers: [...headers, 'Content-Length', String(body.length)], body } },
  }
}

interface Keeping {
  /** Says of a good answer what it is a function of: its tag. */
  settle(): string
  /** What becomes of an answer that anybody may have. */
  keep(kept: Kept): void
}

/**
 * Keeps the answer if it is a good one that says it is public; takes the promise of freshness back if it is not good.
 */
export function keepAnswer(req: Request, res: Response, { settle, keep }: Keeping): void {
  const send = res.send.bind(res)
  const frame = res.getHeaderNames().filter((name) => !OF_ONE_ANSWER.has(name))
  res.send = (body) => {
    if (res.statusCode !== 200 || res.hasHeader('Set-Cookie')) {
      res.removeHeader('ETag')
      res.set('Cache-Control', 'no-store')
      return send(body)
    }
    const tag = settle()
    const isWhole = typeof body === 'string' || Buffer.isBuffer(body)
    if (!isWhole || !/^public\b/.test(res.get('Cache-Control') ?? '')) return send(body)
    if (req.fresh) return send(body)
    if (!res.get('Content-Type')) res.type('html')
    // Express adds the charset to what it is given as text.
    if (typeof body === 'string') res.set('Content-Type', withCharset(res.get('Content-Type') ?? ''))
    const kept = keptOf(res, tag, frame, body)
    sendKept(req, res, kept).then(
      () => keep(kept),
      () => res.destroy(),
    )
    return res
  }
}

const withCharset = (type: string): string => (/;\s*charset=/i.test(type) ? type : `${type}; charset=utf-8`)
