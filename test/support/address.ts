import { targetReader } from '../../src/http/address.js'
import { RECORD_FOLDERS } from '../../src/kinds/address.js'

/** Reads an address as the site does. */
export const readAddress = targetReader(RECORD_FOLDERS)
