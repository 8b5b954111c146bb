import { apart } from '../apart/apart.js'
import type { PageFacts } from './page-facts.js'

/** A page as it was sent. */
export interface AskedPage {
  body: Uint8Array
  contentType: string
  /** Stands for a publisher that is not named. */
  host: string
}

/** What a page says of itself, read apart from the thread that serves. @throws EndedError */
export const readPage: (page: AskedPage) => Promise<PageFacts> = apart(
  new URL('./page-job.js', import.meta.url),
  { within: 10_000, heap: 128, waiting: 10 },
)
