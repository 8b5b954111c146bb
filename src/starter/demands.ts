import type { Demand } from '../kinds/demand/rules.js'
import { internationalDemands } from './demands-international.js'
import { demandsOfDecember2022 } from './demands-licadho-2022.js'
import { nationalDemands } from './demands-national.js'
import type { Given } from './given.js'

/** Every demand by its reference. */
export const demands: Given<Demand>[] = [
  ...demandsOfDecember2022,
  ...nationalDemands,
  ...internationalDemands,
].sort((a, b) => (a.reference < b.reference ? -1 : 1))
