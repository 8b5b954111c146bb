/*
 * What this process keeps in memory of the record: short forms, rendered pages. When words were erased, by whatever
 * process, all of it is thrown away, since any of it may have them.
 */

let times = 0

/** How often all was to be forgotten. Whoever keeps something compares it with what it was when they began. */
export const timesForgotten = (): number => times

export function forgetAll(): void {
  times += 1
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
