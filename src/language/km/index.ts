import type { en } from '../en/index.js'
import { common } from './common.js'

/** The Khmer catalogue. The compiler refuses a missing or a superfluous key. */
export const km: typeof en = { common }
