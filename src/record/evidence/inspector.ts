import { apart } from '../../apart/apart.js'
import { EndedError, type EndedWhy } from '../../apart/ended.js'
import { type RefusedWhy, refused } from '../../kinds/shape/files.js'
import type { Inspected } from './inspect.js'

const inspectApart: (path: string) => Promise<Inspected> = apart(
  new URL('./inspect-job.js', import.meta.url),
  { within: 20_000, heap: 128, waiting: 10 },
)

const REFUSED: Record<EndedWhy, RefusedWhy> = {
  slow: 'slow',
  memory: 'memory',
  busy: 'busy',
  failed: 'broken',
}

/** What a file is by its content, found out apart from the thread that serves: the type, or why it is refused. */
export async function inspected(path: string): Promise<Inspected> {
  try {
    return await inspectApart(path)
  } catch (error) {
    if (!(error instanceof EndedError)) throw error
    return refused(REFUSED[error.why], '?')
  }
}
