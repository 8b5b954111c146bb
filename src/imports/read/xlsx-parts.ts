import { Parser } from 'htmlparser2'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Unreadable } from './unreadable.js'

/** Bytes that all parts of a workbook may unpack to. A larger one is taken for an attack, or for data that is not ours. */
const MOST_UNPACKED = 150 * 1024 * 1024
const MOST_PARTS = 500
/** Elements of XML within each other. */
const DEEPEST = 64

/** An opened workbook: its parts by path. */
export interface Workbook {
  zip: ZipFile
  parts: Map<string, Entry>
  /** Bytes unpacked so far, of every part as often as it was read. */
  unpacked: number
}

/**
 * Opens a workbook without unpacking it. Sizes that its directory states are checked here; what a part really
 * unpacks to is counted as it comes.
 * @throws Unreadable
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    const parts = new Map<string, Entry>()
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (parts.size >= MOST_PARTS || unpacked > MOST_UNPACKED) throw new Unreadable('tooMuchInside')
      parts.set(entry.fileName, entry)
    }
    return { zip, parts, unpacked: 0 }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('xlsx', {}, { cause: error })
  }
}

/** What is told of a part as it goes by. Names are without their namespace. */
export interface Listener {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads a part of XML piece by piece, with pauses in which what was heard can be taken.
 * @throws Unreadable when it does not unpack
 */
export async function* listen(workbook: Workbook, path: string, listener: Listener): AsyncGenerator<void> {
  const { zip, parts } = workbook
  const entry = parts.get(path)
  if (!entry) return
  let depth = 0
  // No entities but those of XML itself are known to this parser, so none can multiply.
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > DEEPEST) throw new Unreadable('tooMuchInside')
        listener.open?.(local(name), attributes)
      },
      ontext: (text) => listener.text?.(text),
      onclosetag: (name) => {
        depth -= 1
        listener.close?.(local(name))
      },
    },
    { xmlMode: true },
  )
  try {
    const decoder = new TextDecoder('utf-8')
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      workbook.unpacked += (chunk as Buffer).length
      if (workbook.unpacked > MOST_UNPACKED) throw new Unreadable('tooMuchInside')
      parser.write(decoder.decode(chunk as Buffer, { stream: true }))
      yield
    }
    parser.end(decoder.decode())
    yield
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('xlsx', {}, { cause: error })
  }
}

/** Hears a whole part. */
export async function hear(workbook: Workbook, path: string, listener: Listener): Promise<void> {
  for await (const _ of listen(workbook, path, listener));
}
