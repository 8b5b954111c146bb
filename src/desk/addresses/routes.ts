import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { mayRead } from '../../access/rules.js'
import { accessStore } from '../../access/store.js'
import { eventStore } from '../../accounts/event-store.js'
import type { Confidence } from '../../accounts/model.js'
import { requireRole, signedIn } from '../../accounts/session/guard.js'
import { requireRecent } from '../../accounts/session/recent.js'
import { formDone, isShowing } from '../../accounts/session/sent-form.js'
import { notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { contentOf } from '../../kinds/contents.js'
import { readForm } from '../../kinds/form/read-form.js'
import type { Programme } from '../../kinds/programme/rules.js'
import * as member from '../../kinds/shape/members.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { RecordState } from '../../ledger/model.js'
import { newestOf, secretAddressStore } from '../../pages/unlisted/secret-address-store.js'
import type { DeskDeps } from '../../saving/deps.js'
import { closedTo, type DeskDoor } from '../../saving/inside.js'
import { type AddressesGiven, addressesPage } from './page.js'

const params = Joi.object<{ reference: string }>({ reference: member.reference('P').required() })
const query = Joi.object<{ done?: 'revoke' }>({ done: Joi.string().valid('revoke') })
const newAddress = Joi.object<{ name: string }>({ name: member.line(100).required() })
const revocation = Joi.object<{ id: string }>({
  id: Joi.string()
    .pattern(/^[0-9a-f]{64}$/)
    .required(),
})

interface AddressDeps extends Pick<DeskDeps, 'connection' | 'clock'> {
  door: DeskDoor
}

/**
 * The programme, for editors who made it or were named for it, and administrators.
 * @throws AppError 'not-found' or 'forbidden'
 */
function programmeReader({ connection, door }: AddressDeps) {
  const accesses = accessStore(connection)
  return async (req: Request, res: Response) => {
    const { reference } = readParams(params, req.params)
    const user = signedIn(res)
    const state = await door.as(user).store.state('programme', reference)
    if (!state) throw notFound('programme', reference)
    const access = await accesses.ofMakers('programme', reference)
    if (user.role !== 'admin' && !mayRead(user, access)) throw closedTo(state)
    return state
  }
}

/** Whether the programme is unlisted; null while it is not published. */
const isUnlistedNow = async (ledger: Ledger, reference: string): Promise<boolean | null> => {
  const newest = await newestOf(ledger, await ledger.applied(), reference)
  const content = newest && contentOf<Programme>(newest)
  return content ? content.isUnlisted : null
}

/**
 * /desk/programmes/P-0001/addresses: who was given a secret address, making one and taking it back. To show them is a step
 * of its own, after fresh proof, and kept for the audit.
 */
export function secretAddressRoutes(deps: AddressDeps): Router {
  const { connection, clock, door } = deps
  const router = aRouter()
  const addresses = secretAddressStore(connection, clock)
  const events = eventStore(connection, clock)
  const programmeAt = programmeReader(deps)
  const record = (res: Response, what: Confidence, { _id }: RecordState, detail = '') =>
    events.record({ what, by: signedIn(res).id, about: null, record: _id, detail })
  // Who was given one, and a new one, are nothing for whoever finds a browser open.
  router.use(
    '/:reference/addresses',
    requireRecent(clock, (req) => req.baseUrl),
    requireRole('editor'),
  )

  const show = async (res: Response, state: RecordState, status: number, more: Partial<AddressesGiven>) => {
    const { ledger } = door.as(signedIn(res))
    const given = {
      ...{ state, made: '', revoked: false, name: '', problem: '', addresses: null, ...more },
      isUnlisted: await isUnlistedNow(ledger, state.reference),
    }
    res.status(status)
    res.render('desk/addresses', { ...addressesPage(given, res.locals.wording), layout: 'desk' })
  }

  router.get('/:reference/addresses', async (req, res) => {
    const { done } = readQuery(query, req.query)
    await show(res, await programmeAt(req, res), 200, { revoked: done === 'revoke' })
  })

  router.post('/:reference/addresses/show', async (req, res) => {
    const state = await programmeAt(req, res)
    await record(res, 'addresses-read', state)
    await show(res, state, 200, { addresses: await addresses.of(state.reference) })
  })

  router.post('/:reference/addresses', async (req, res) => {
    const state = await programmeAt(req, res)
    const typed: unknown = req.body?.name
    const read = readForm(newAddress, { name: typed })
    const name = typeof typed === 'string' ? typed : ''
    if (isShowing(res)) return show(res, state, 200, { name })
    if (!read.ok) return show(res, state, 422, { name, problem: name.trim() === '' ? 'noName' : 'longName' })
    const given = { programme: state.reference, name: read.value.name, madeBy: signedIn(res).shownAs }
    const token = await addresses.make(given)
    await record(res, 'address-made', state)
    await formDone(res)
    const { site, wording } = res.locals
    await show(res, state, 201, { made: site.origin + wording.href(`/unlisted/${token}`) })
  })

  router.post('/:reference/addresses/revoke', async (req, res) => {
    const state = await programmeAt(req, res)
    const { id } = readQuery(revocation, req.body)
    if (await addresses.revoke(state.reference, id)) await record(res, 'address-revoked', state)
    res.redirect(303, res.locals.wording.href(`/desk/programmes/${state.reference}/addresses?done=revoke`))
  })

  return router
}
