import { createServer, type Server, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Document } from 'bson'
import type { Logger } from 'pino'
import { MAX_MESSAGE_BYTES } from '../commands/server.js'
import { EngineError, errorReply } from '../query/errors.js'
import { FrameError, HEADER_BYTES, type Message, readFrame, writeReply } from './frames.js'

type Answer = (database: string, command: Document) => Promise<Document | Buffer>

/** A client that has not sent a whole frame by then is let go. */
const HALF_FRAME_MS = 30_000

/** A client that does not read its last replies is let go after this. */
const SLOW_READER_MS = 1000

type Connections = {
  readonly server: Server
  /** Waits for the commands that are running; every other is refused from now on. */
  finish(): Promise<void>
  closeAll(): void
}

type Guard = { readonly secret: string | null; readonly answer: Answer; readonly log: Logger }

/**
 * Serves the wire protocol. With a `secret`, a connection must give it as its application name in the handshake: the
 * guard of a loopback port, which any user of the machine can reach.
 */
export function serveConnections(guard: Guard): Connections {
  const sockets = new Set<Socket>()
  const running = new Set<Promise<unknown>>()
  let closing = false
  const answer: Answer = async (database, command) => {
    if (closing) return errorReply(new EngineError(91, 'The engine is shutting down'))
    const reply = guard.answer(database, command)
    running.add(reply)
    return reply.finally(() => running.delete(reply))
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', (error) => guard.log.debug({ err: error }, 'embedded engine: connection failed'))
    serve(socket, { ...guard, answer })
  })
  return {
    server,
    async finish() {
      closing = true
      await Promise.allSettled(running)
      // What was answered is written after this turn.
      await setImmediate()
    },
    closeAll() {
      for (const socket of sockets) {
        socket.destroySoon()
        setTimeout(() => socket.destroy(), SLOW_READER_MS).unref()
      }
    },
  }
}

function serve(socket: Socket, guard: Guard): void {
  const state = { trusted: guard.secret === null, replies: 0, queue: Promise.resolve() }
  let pending: Buffer[] = []
  let size = 0
  socket.on('data', (chunk: Buffer) => {
    pending.push(chunk)
    size += chunk.length
    try {
      if (size < frameLength(pending)) return
      let rest = Buffer.concat(pending)
      for (let length = frameLength([rest]); rest.length >= length; length = frameLength([rest])) {
        const message = readFrame(rest.subarray(0, length))
        rest = rest.subarray(length)
        state.queue = state.queue.then(() => respond(socket, guard, state, message))
      }
      pending = [rest]
      size = rest.length
    } catch (error) {
      guard.log.warn({ err: error }, 'embedded engine: a client does not speak the protocol')
      socket.destroy()
    } finally {
      socket.setTimeout(size > 0 ? HALF_FRAME_MS : 0)
    }
  })
  socket.on('timeout', () => socket.destroy())
}

/** The length of the frame that has begun, or of a header while that is not there yet. */
function frameLength(pending: Buffer[]): number {
  const [first = Buffer.alloc(0)] = pending
  const head = first.length >= 4 ? first : Buffer.concat(pending)
  if (head.length < 4) return HEADER_BYTES
  const length = head.readInt32LE(0)
  if (length <= HEADER_BYTES || length > MAX_MESSAGE_BYTES) throw new FrameError(`Frame of ${length} bytes`)
  return length
}

type State = { trusted: boolean; replies: number; queue: Promise<void> }

async function respond(socket: Socket, guard: Guard, state: State, message: Message): Promise<void> {
  const { secret, log } = guard
  try {
    state.trusted ||= message.command.client?.application?.name === secret
    const reply = state.trusted
      ? await guard.answer(message.database, message.command)
      : errorReply(new EngineError(13, 'This engine belongs to another process'))
    if (!message.answer || socket.destroyed) return
    const frame = writeReply(message, reply, ++state.replies)
    if (!socket.write(frame)) await drained(socket)
  } catch (error) {
    log.error({ err: error }, 'embedded engine: no reply could be made')
    socket.destroy()
  }
}

/** Waits until a slow reader has caught up, so that replies do not pile up in memory. */
const drained = (socket: Socket) =>
  new Promise<void>((resolve) => {
    const settle = () => {
      socket.off('drain', settle).off('close', settle)
      resolve()
    }
    socket.on('drain', settle).on('close', settle)
  })
