import { parentPort, type Transferable } from 'node:worker_threads'

/** What a thread is asked first, and answers once it has loaded what it needs. */
export const ARE_YOU_THERE = 'are you there?'

/** What a thread answers: what its work gave, or why that threw. */
export type Said<Answer> = { answer: Answer } | { failed: string }

const NOTHING = (): Transferable[] => []

/**
 * Has this thread do one kind of work, whenever it is asked. To be called once by the module that a thread starts with.
 * @param handedOver what of an answer is given away rather than copied
 */
export function answering<Asked, Answer>(
  work: (asked: Asked) => Answer | Promise<Answer>,
  handedOver: (answer: Answer) => Transferable[] = NOTHING,
): void {
  const port = parentPort
  if (port === null) throw new Error('This module is the beginning of a thread')
  const say = (said: Said<Answer>, transfer: Transferable[] = []) => port.postMessage(said, transfer)
  port.on('message', async (asked: Asked | typeof ARE_YOU_THERE) => {
    if (asked === ARE_YOU_THERE) return port.postMessage(null)
    try {
      const answer = await work(asked)
      say({ answer }, handedOver(answer))
    } catch (error) {
      say({ failed: String(error instanceof Error ? error.stack : error) })
    }
  })
}
