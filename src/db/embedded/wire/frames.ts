import { type Document, serialize } from 'bson'
import { decode, decodeInsert } from '../query/values.js'

/**
 * Frames of the MongoDB wire protocol, as far as current drivers use it: OP_MSG, and OP_QUERY for a first handshake.
 * https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
 */
export type Message = {
  readonly requestId: number
  /** How the reply must be framed. */
  readonly kind: 'msg' | 'query'
  readonly database: string
  /** The command, its name first; a document sequence is a list of `Buffer`s. */
  readonly command: Document
  /** False when the client wants no answer. */
  readonly answer: boolean
}

export const HEADER_BYTES = 16
const OP_REPLY = 1
const OP_QUERY = 2004
const OP_MSG = 2013
const CHECKSUM_PRESENT = 1
const MORE_TO_COME = 2
/** Bits of the first half that a receiver must know. */
const KNOWN_REQUIRED_BITS = CHECKSUM_PRESENT | MORE_TO_COME

/** What a client sent is not the protocol: the connection cannot go on. */
export class FrameError extends Error {}

/** Reads one whole frame. Throws `FrameError` for anything that is not well formed. */
export function readFrame(frame: Buffer): Message {
  const requestId = frame.readInt32LE(4)
  const opCode = frame.readInt32LE(12)
  try {
    if (opCode === OP_MSG) return readMessage(frame, requestId)
    if (opCode === OP_QUERY) return readQuery(frame, requestId)
  } catch (error) {
    if (error instanceof FrameError) throw error
    throw new FrameError('Malformed message', { cause: error })
  }
  throw new FrameError(`Unknown operation ${opCode}`)
}

function readMessage(frame: Buffer, requestId: number): Message {
  const flags = frame.readUInt32LE(HEADER_BYTES)
  if ((flags & 0xffff & ~KNOWN_REQUIRED_BITS) !== 0) throw new FrameError('Unknown required flag')
  const end = frame.length - (flags & CHECKSUM_PRESENT ? 4 : 0)
  let at = HEADER_BYTES + 4
  let body: Document | undefined
  const sequences: Document = {}
  while (at < end) {
    const kind = frame.readUInt8(at)
    const section = slice(frame, at + 1, end)
    at += 1 + section.length
    if (kind === 0 && body === undefined) body = isInsert(section) ? decodeInsert(section) : decode(section)
    else if (kind === 1) readSequence(section, sequences)
    else throw new FrameError('Unknown or repeated section')
  }
  if (!body) throw new FrameError('No body')
  const { $db: database, ...command } = body
  if (typeof database !== 'string') throw new FrameError('No database')
  return {
    requestId,
    kind: 'msg',
    database,
    command: { ...command, ...sequences },
    answer: (flags & MORE_TO_COME) === 0,
  }
}

const isInsert = (body: Buffer) => body.toString('latin1', 5, 12) === 'insert\0'

/** A part that begins with its own length. */
function slice(frame: Buffer, at: number, end: number): Buffer {
  const length = frame.readInt32LE(at)
  if (length < 5 || at + length > end) throw new FrameError('Length out of bounds')
  return frame.subarray(at, at + length)
}

function readSequence(section: Buffer, sequences: Document): void {
  const nameEnd = section.indexOf(0, 4)
  if (nameEnd < 0) throw new FrameError('No sequence name')
  const name = section.toString('utf8', 4, nameEnd)
  if (name === '__proto__') throw new FrameError('No sequence name')
  const documents: Buffer[] = []
  for (let at = nameEnd + 1; at < section.length; ) {
    const document = slice(section, at, section.length)
    documents.push(document)
    at += document.length
  }
  sequences[name] = documents
}

function readQuery(frame: Buffer, requestId: number): Message {
  const nameEnd = frame.indexOf(0, HEADER_BYTES + 4)
  if (nameEnd < 0) throw new FrameError('No collection name')
  const [database = ''] = frame.toString('utf8', HEADER_BYTES + 4, nameEnd).split('.')
  const command = decode(slice(frame, nameEnd + 9, frame.length))
  return { requestId, kind: 'query', database, command, answer: true }
}

/** The frame that answers a message. */
export function writeReply({ requestId, kind }: Message, reply: Document | Buffer, replyId: number): Buffer {
  const document = Buffer.isBuffer(reply) ? reply : Buffer.from(serialize(reply, { ignoreUndefined: true }))
  const head = Buffer.alloc(kind === 'msg' ? HEADER_BYTES + 5 : HEADER_BYTES + 20)
  head.writeInt32LE(head.length + document.length, 0)
  head.writeInt32LE(replyId, 4)
  head.writeInt32LE(requestId, 8)
  head.writeInt32LE(kind === 'msg' ? OP_MSG : OP_REPLY, 12)
  if (kind === 'query') head.writeInt32LE(1, HEADER_BYTES + 16)
  return Buffer.concat([head, document])
}
