import { setTimeout as after } from 'node:timers/promises'
import { browserOn, type Site } from './site.js'

/** What came of something that was done while others were served. */
export interface Meanwhile<Result> {
  result: Result
  /** Milliseconds for which another request waited at most. */
  worst: number
}

/** Asks for another page again and again while something is done. */
export async function whileServing<Result>(
  site: Pick<Site, 'app'>,
  act: () => PromiseLike<Result>,
): Promise<Meanwhile<Result>> {
  const other = browserOn(site)
  let isDone = false
  let worst = 0
  const asking = (async () => {
    while (!isDone) {
      const at = performance.now()
      await other.get('/healthz').expect(200)
      worst = Math.max(worst, performance.now() - at)
      await after(10)
    }
  })()
  try {
    const result = await act()
    isDone = true
    await asking
    return { result, worst }
  } finally {
    isDone = true
    await asking
  }
}
