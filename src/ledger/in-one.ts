/**
 * Many who ask at once share one answer, which is begun after each of them asked: so nobody is told what was before, and
 * one piece of work is done at a time. PURE.
 */
export function inOne<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve()
  let waiting: Promise<Answer> | null = null
  return () => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null
        const answer = work()
        running = answer
        return answer
      })
    return waiting
  }
}
