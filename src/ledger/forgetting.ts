/*
 * What this process keeps of the record, in memory and in files of its own: short forms, rendered pages, downloads. When
 * words were erased, by whatever process, all of it is thrown away, since any of it may have them.
 */

let times = 0
const listeners = new Set<() => void>()

/** How often all was to be forgotten. Whoever keeps something compares it with what it was when they began. */
export const timesForgotten = (): number => times

export function forgetAll(): void {
  times += 1
  for (const forget of listeners) forget()
}

/** For what must go at once, not when it is next asked for. Ends with the function that it returns. */
export function whenForgotten(forget: () => void): () => void {
  listeners.add(forget)
  return () => listeners.delete(forget)
}

/** Makes a thing anew whenever all is to be forgotten. */
export function forgetful<Thing>(make: () => Thing): () => Thing {
  let since = times
  let thing = make()
  return () => {
    if (since !== times) {
      since = times
      thing = make()
    }
    return thing
  }
}
