import type Sharp from 'sharp'

let loaded: Promise<typeof Sharp> | undefined

async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp')
  // One thread, and nothing kept of what was drawn: readers come first.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}

/** What reads and writes pictures, loaded for the first of them: the program's start does not wait for it. */
export function drawer(): Promise<typeof Sharp> {
  loaded ??= load()
  return loaded
}
