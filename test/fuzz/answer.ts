/** What came back for one request. */
export interface Answer {
  status: number
  headers: ReadonlyMap<string, string>
  /** The first of its bytes, each as a letter. */
  start: string
}

const MOST_START = 1_000_000

/** Reads one answer off a line, piece by piece. */
export interface AnswerReader {
  /** @returns whether the answer is whole */
  take(piece: Buffer): boolean
  /** The line has ended. @returns whether that made the answer whole */
  end(): boolean
  /** Null until its head is there. */
  answer(): Answer | null
}

interface Head {
  status: number
  headers: ReadonlyMap<string, string>
}

function headOf(text: string): Head {
  const [first = '', ...lines] = text.split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1])
  if (!status) throw new Error(`No status line: ${first.slice(0, 80)}`)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    // Of several cookies each has a line.
    headers.set(name, [headers.get(name), value].filter((one) => one !== undefined).join('\n'))
  }
  return { status, headers }
}

/** Takes pieces of a body until it is whole. */
type Until = (text: string) => boolean

function counted(length: number): Until {
  let left = length
  return (text) => {
    left -= text.length
    return left <= 0
  }
}

function inChunks(): Until {
  let waiting = ''
  return (text) => {
    waiting += text
    for (;;) {
      const at = waiting.indexOf('\r\n')
      if (at === -1) return false
      const size = Number.parseInt(waiting.slice(0, at), 16)
      if (Number.isNaN(size)) throw new Error(`No chunk: ${waiting.slice(0, 40)}`)
      const end = at + 2 + size + 2
      if (waiting.length < end) return false
      if (size === 0) return true
      waiting = waiting.slice(end)
    }
  }
}

function bodyOf({ status, headers }: Head, isHead: boolean): Until {
  if (isHead || status === 204 || status === 304) return () => true
  if (headers.get('transfer-encoding') === 'chunked') return inChunks()
  const length = headers.get('content-length')
  return length === undefined ? () => false : counted(Number(length))
}

export function answerReader(isHead: boolean): AnswerReader {
  let head: Head | null = null
  let body: Until = () => false
  let before = ''
  let start = ''
  const isEndedByLine = () =>
    head !== null && !head.headers.has('content-length') && !head.headers.has('transfer-encoding')

  const takeHead = (text: string): string | null => {
    before += text
    const at = before.indexOf('\r\n\r\n')
    if (at === -1) return null
    const found = headOf(before.slice(0, at))
    const rest = before.slice(at + 4)
    before = ''
    // Only says that the rest of the request is welcome.
    if (found.status < 200) return takeHead(rest)
    head = found
    body = bodyOf(found, isHead)
    return rest
  }

  return {
    take(piece) {
      const text = piece.toString('latin1')
      const own = head === null ? takeHead(text) : text
      if (own === null) return false
      if (start.length < MOST_START) start += own
      return body(own)
    },
    end: isEndedByLine,
    answer: () => head && { ...head, start },
  }
}
