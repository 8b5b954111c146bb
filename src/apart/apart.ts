import { Worker } from 'node:worker_threads'
import { EndedError } from './ended.js'
import { ARE_YOU_THERE, type Said } from './job.js'

/*
 * Work on the bytes of strangers, apart from the thread that serves: a file or page may be made to take hours and gigabytes,
 * and then only its own thread ends. docs/decisions/0026-bounded-reading.md says why threads.
 */

export interface Bounds {
  /** Milliseconds from when the work begins. */
  within: number
  /** Megabytes of the thread's heap. Buffers are not in it: whoever unpacks counts. */
  heap: number
  /** Pieces of work that may wait while one is done. */
  waiting: number
}

/** Milliseconds in which a thread must be there. Loading what it needs is no fault of what it reads. */
const START_MS = 60_000
/** A thread without work ends after this many milliseconds, and gives its memory back. */
const IDLE_MS = 20_000

const isSource = import.meta.url.endsWith('.ts')

function startThread(job: URL, heap: number): Worker {
  // No variable of the environment, such as a secret, is known to whoever takes a reader over.
  const options = { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heap } }
  if (!isSource) return new Worker(job, options)
  // tsx looks after the first thread alone.
  const [tsx, start] = [import.meta.resolve('tsx/esm/api'), job.href].map((one) => JSON.stringify(one))
  return new Worker(`import(${tsx}).then(({ register }) => { register(); return import(${start}) })`, {
    ...options,
    eval: true,
  })
}

const isOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Asks a thread once. @throws EndedError, after which the thread is not to be asked again */
function askOnce<Asked, Answer>(thread: Worker, asked: Asked, within: number): Promise<Said<Answer>> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(deadline)
      thread.off('message', hear).off('error', fail).off('messageerror', fail).off('exit', fail)
      thread.unref()
    }
    const hear = (said: Said<Answer>) => {
      settle()
      resolve(said)
    }
    const fail = (cause: unknown) => {
      settle()
      reject(new EndedError(isOfMemory(cause) ? 'memory' : 'failed', { cause }))
    }
    const deadline = setTimeout(() => {
      settle()
      reject(new EndedError('slow'))
    }, within)
    thread.on('message', hear).on('error', fail).on('messageerror', fail).on('exit', fail)
    thread.ref()
    thread.postMessage(asked)
  })
}

/**
 * Has one kind of work done in a thread of its own, one piece after the other.
 * @param job the module that the thread starts with, which calls `answering`; its name as it is when built
 * @returns asks for a piece; what is asked and answered is copied between the threads. Rejects with EndedError alone.
 */
export function apart<Asked, Answer>(job: URL, { within, heap, waiting }: Bounds) {
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let inLine = 0

  const begun = (): Worker => {
    const started = startThread(job, heap)
    // One that dies unasked must not end the process, nor be asked.
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (thread === started) thread = null
    })
    return started
  }

  const endThread = async (): Promise<void> => {
    const ended = thread
    thread = null
    await ended?.terminate()
  }

  async function ask(asked: Asked): Promise<Answer> {
    clearTimeout(idle)
    if (thread === null) {
      thread = begun()
      await askOnce(thread, ARE_YOU_THERE, START_MS)
    }
    const said = await askOnce<Asked, Answer>(thread, asked, within)
    if ('failed' in said) throw new EndedError('failed', { cause: said.failed })
    return said.answer
  }

  /** The next piece begins only when the memory of one that ended badly is given back. */
  async function afterwards(asking: Promise<Answer>): Promise<void> {
    try {
      await asking
      idle = setTimeout(() => void endThread(), IDLE_MS).unref()
    } catch {
      await endThread()
    }
  }

  return async (asked: Asked): Promise<Answer> => {
    if (inLine > waiting) throw new EndedError('busy')
    inLine += 1
    const asking = turn.then(() => ask(asked))
    turn = afterwards(asking).finally(() => {
      inLine -= 1
    })
    return asking
  }
}
