import { connect, type Socket } from 'node:net'
import { type Answer, type AnswerReader, answerReader } from './answer.js'
import type { Asked } from './requests.js'

/**
 * `closed`: the program ended the line without an answer, or took none; `silent`: neither within the time; `garbled`: what
 * came is no answer; `cut`: the line was cut by who asked.
 */
export type Outcome = Answer | 'closed' | 'silent' | 'garbled' | 'cut'

type Sent = Pick<Asked, 'bytes' | 'isHead' | 'isBroken' | 'isCut'>

/** A line to the program that is used again for the next request while both sides let it. */
export interface Line {
  /** Never rejects. */
  send(asked: Sent): Promise<Outcome>
  end(): void
}

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => {
      socket.off('error', reject)
      // A line that the program resets is seen by its end.
      socket.on('error', () => undefined)
      resolve(socket)
    })
    socket.once('error', reject)
  })

const isKept = ({ headers }: Answer): boolean =>
  headers.get('connection')?.toLowerCase() !== 'close' &&
  (headers.has('content-length') || headers.has('transfer-encoding'))

/** Waits for one answer on an open line. */
function answered(
  socket: Socket,
  reader: AnswerReader,
  withinMs: number,
  isHeadEnough: boolean,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(deadline)
      socket.off('data', take).off('close', over).off('end', over)
      resolve(outcome)
    }
    const take = (piece: Buffer) => {
      try {
        const isWhole = reader.take(piece)
        const answer = reader.answer()
        if (answer && (isWhole || isHeadEnough)) settle(answer)
      } catch {
        settle('garbled')
      }
    }
    const over = () => settle(reader.answer() ?? 'closed')
    const deadline = setTimeout(() => settle('silent'), withinMs)
    socket.on('data', take).on('close', over).on('end', over)
  })
}

/** @param withinMs in which every request must be answered */
export function lineTo(port: number, withinMs: number): Line {
  let kept: Socket | null = null
  const drop = () => {
    kept?.destroy()
    kept = null
  }
  const once = async (socket: Socket, asked: Sent): Promise<Outcome> => {
    const reader = answerReader(asked.isHead)
    const answering = answered(socket, reader, withinMs, asked.isBroken)
    const bytes = Buffer.from(asked.bytes, 'latin1')
    // One that says more than it sends would be waited for.
    if (asked.isBroken) socket.end(bytes)
    else socket.write(bytes)
    return answering
  }
  const cut = async (bytes: string): Promise<Outcome> => {
    drop()
    const socket = await opened(port)
    await new Promise((resolve) => socket.write(Buffer.from(bytes, 'latin1'), resolve))
    socket.destroy()
    return 'cut'
  }
  const sent = async (asked: Sent): Promise<Outcome> => {
    const wasKept = kept !== null && !kept.destroyed
    kept = wasKept && kept ? kept : await opened(port)
    const outcome = await once(kept, asked)
    if (outcome !== 'closed' || !wasKept) return outcome
    // The program may have ended an idle line at the same moment.
    kept = await opened(port)
    return once(kept, asked)
  }
  return {
    end: drop,
    async send(asked) {
      try {
        if (asked.isCut) return await cut(asked.bytes)
        const outcome = await sent(asked)
        if (typeof outcome === 'string' || asked.isBroken || !isKept(outcome)) drop()
        return outcome
      } catch {
        drop()
        return 'closed'
      }
    },
  }
}
