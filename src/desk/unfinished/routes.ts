import type { RequestHandler, Router } from 'express'
import Joi from 'joi'
import { isKeptFrom } from '../../access/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import type { Clock } from '../../clock.js'
import { notFound } from '../../errors.js'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { kindAt } from '../../kinds/address.js'
import { postedOf } from '../../kinds/form/typed.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import type { Kind } from '../../ledger/entry.js'
import { recordId } from '../../ledger/record-state.js'
import type { DeskDoor } from '../../saving/inside.js'
import type { DeskStore } from '../../saving/store.js'
import { ID, isKeepable, type Unfinished } from './rules.js'
import type { UnfinishedStore } from './store.js'
import { unfinishedPage } from './unfinished-page.js'

const params = Joi.object<{ id: string }>({ id: Joi.string().pattern(ID).required() })

/** Puts a form aside when it asks for that. At /desk, before its forms. */
export function puttingAside(store: UnfinishedStore): RequestHandler {
  return async (req, res, next) => {
    const { id: user } = signedIn(res)
    const id = res.locals.unfinished?.id ?? ''
    const address = `/desk${req.path}`
    const isAsked = req.method === 'POST' && req.body?.op === 'keep' && isKeepable(address)
    if (!isAsked) return next()
    await store.keep(user, { id, address, posted: postedOf(req.body), isLapsed: false })
    res.redirect(303, res.locals.wording.href('/desk#unfinished'))
  }
}

/** The record whose own words the form at an address holds, of a kind that can be closed to its writer. */
function heldBy({ address }: Pick<Unfinished, 'address'>): { kind: Kind; reference: string }[] {
  const [, , path = '', reference = '', form = ''] = address.split('/')
  const kind = kindAt(path)
  return form === 'edit' && kind && kindOfRecord(kind).hiding ? [{ kind, reference }] : []
}

/** Without those of records that have been closed to their writer since: the form holds the record's own words. */
export async function openForms<Form extends Pick<Unfinished, 'address'>>(
  store: Pick<DeskStore, 'states'>,
  forms: readonly Form[],
): Promise<Form[]> {
  const states = await store.states(forms.flatMap(heldBy))
  const isClosed = ({ kind, reference }: { kind: Kind; reference: string }) => {
    const state = states.get(recordId(kind, reference))
    return state !== undefined && isKeptFrom(state)
  }
  return forms.filter((form) => !heldBy(form).some(isClosed))
}

interface UnfinishedDeps {
  store: UnfinishedStore
  clock: Clock
  door: DeskDoor
}

/** One's own forms that were put aside. Behind the desk's guard, at /desk/unfinished. */
export function unfinishedRoutes({ store, clock, door }: UnfinishedDeps): Router {
  const router = aRouter()
  router.get('/:id', async (req, res) => {
    const { id } = readParams(params, req.params)
    const kept = await store.find(signedIn(res).id, id)
    const [found] = await openForms(door.as(signedIn(res)).store, kept ? [kept] : [])
    if (!found) throw notFound('unfinished', id)
    const page = unfinishedPage(found, clock.now(), res.locals.wording)
    res.render('desk/unfinished', { ...page, layout: 'desk' })
  })
  router.post('/:id/remove', async (req, res) => {
    const { id } = readParams(params, req.params)
    await store.remove(signedIn(res).id, id)
    res.redirect(303, res.locals.wording.href('/desk#unfinished'))
  })
  return router
}
