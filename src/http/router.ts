import { Router } from 'express'

/**
 * The one way to make a router. Letters in addresses mean what they are, so that a guard and a route cannot read one
 * address in two ways.
 */
export const aRouter = (): Router => Router({ caseSensitive: true })
