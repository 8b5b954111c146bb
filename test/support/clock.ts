import type { Clock } from '../../src/clock.js'

/** A clock that stands still until a test sets it. */
export function settableClock(start: string): Clock & { set(instant: string): void } {
  let now = new Date(start)
  return {
    now: () => now,
    set(instant) {
      now = new Date(instant)
    },
  }
}
