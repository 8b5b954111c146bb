/** `slow`: past its deadline. `memory`: past its heap. `busy`: too many wait. `failed`: a reader threw, or its thread died. */
export type EndedWhy = 'slow' | 'memory' | 'busy' | 'failed'

/** Work on a stranger's bytes that came to no answer. */
export class EndedError extends Error {
  constructor(
    readonly why: EndedWhy,
    options?: ErrorOptions,
  ) {
    super(`Reading ended: ${why}`, options)
    this.name = 'EndedError'
  }
}
