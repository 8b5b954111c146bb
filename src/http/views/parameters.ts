import type { HelperOptions } from 'handlebars'
import { otherParameters } from '../day-address.js'
import { mustBeGiven } from './root.js'

/** {{#each (parameters page.address)}}: name and value of what an address asks for beside a day and a page. */
export function parameters(address: string, options: HelperOptions): { name: string; value: string }[] {
  mustBeGiven(address, 'parameters', options)
  return otherParameters(address)
}
