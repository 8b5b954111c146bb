import type { en } from '../en/index.js'
import { common } from './common.js'
import { demands } from './demands.js'
import { frame } from './frame.js'
import { site } from './site.js'

/** The Khmer catalogue. The compiler refuses a missing or a superfluous key. */
export const km: typeof en = { common, demands, frame, site }
