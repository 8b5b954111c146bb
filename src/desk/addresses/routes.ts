import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { requireRole, signedIn } from '../../accounts/guard.js'
import { requireRecent } from '../../accounts/recent.js'
import { notFound } from '../../errors.js'
import * as field from '../../fields.js'
import { readForm } from '../../http/form.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { contentOf } from '../../ledger/record-state.js'
import type { Programme } from '../../programmes/rules.js'
import { newestOf, secretAddressStore } from '../../programmes/secret-address-store.js'
import type { DeskDeps } from '../deps.js'
import { deskStore } from '../store.js'
import { type AddressesGiven, addressesPage } from './page.js'

const params = Joi.object<{ reference: string }>({ reference: field.reference('P').required() })
const query = Joi.object<{ done?: 'revoke' }>({ done: Joi.string().valid('revoke') })
const newAddress = Joi.object<{ name: string }>({ name: field.line(100).required() })
const revocation = Joi.object<{ id: string }>({
  id: Joi.string()
    .pattern(/^[0-9a-f]{64}$/)
    .required(),
})

/** /desk/programmes/P-0001/addresses: who was given a secret address, making one and taking it back. For editors. */
export function secretAddressRoutes({
  connection,
  ledger,
  clock,
}: Omit<DeskDeps, 'config' | 'web' | 'log'>): Router {
  const router = aRouter()
  const store = deskStore(connection, ledger)
  const addresses = secretAddressStore(connection, clock)

  const programmeAt = async (req: Request) => {
    const { reference } = readParams(params, req.params)
    const state = await store.state('programme', reference)
    if (!state) throw notFound('programme', reference)
    return state
  }

  const show = async (req: Request, res: Response, status: number, more: Partial<AddressesGiven>) => {
    const state = await programmeAt(req)
    const newest = await newestOf(ledger, await ledger.applied(), state.reference)
    const content = newest && contentOf<Programme>(newest)
    const given = {
      ...{ state, made: '', revoked: false, name: '', problem: '', ...more },
      isUnlisted: content ? content.isUnlisted : null,
      addresses: await addresses.of(state.reference),
    }
    res.status(status)
    res.render('desk/addresses', { ...addressesPage(given, res.locals.wording), layout: 'desk' })
  }

  // Who was given one, and a new one, are nothing for whoever finds a browser open.
  const recent = requireRecent(clock, (req) => req.baseUrl)
  router.use('/:reference/addresses', recent)

  router.get('/:reference/addresses', async (req, res) => {
    const { done } = readQuery(query, req.query)
    await show(req, res, 200, { revoked: done === 'revoke' })
  })

  router.post('/:reference/addresses', requireRole('editor'), async (req, res) => {
    const { reference: programme } = await programmeAt(req)
    const typed: unknown = req.body?.name
    const read = readForm(newAddress, { name: typed })
    const name = typeof typed === 'string' ? typed : ''
    if (!read.ok) return show(req, res, 422, { name, problem: name.trim() === '' ? 'noName' : 'longName' })
    const madeBy = signedIn(res).shownAs
    const token = await addresses.make({ programme, name: read.value.name, madeBy })
    const { site, wording } = res.locals
    await show(req, res, 201, { made: site.origin + wording.href(`/unlisted/${token}`) })
  })

  router.post('/:reference/addresses/revoke', requireRole('editor'), async (req, res) => {
    const { reference } = await programmeAt(req)
    const { id } = readQuery(revocation, req.body)
    await addresses.revoke(reference, id)
    res.redirect(303, res.locals.wording.href(`/desk/programmes/${reference}/addresses?done=revoke`))
  })

  return router
}
