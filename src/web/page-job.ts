import { answering } from '../apart/job.js'
import { decoded } from './charset.js'
import { pageFacts } from './page-facts.js'
import type { AskedPage } from './page-reader.js'

/* A thread that reads pages. */

answering(({ body, contentType, host }: AskedPage) => pageFacts(decoded(body, contentType), host))
