import { common } from './common.js'
import { demands } from './demands.js'
import { frame } from './frame.js'
import { site } from './site.js'

/** The English catalogue: one file for each part of the site. It is the shape that every other language must have. */
export const en = { common, demands, frame, site }
