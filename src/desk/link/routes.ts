import type { Response, Router } from 'express'
import Joi from 'joi'
import { signedIn } from '../../accounts/session/guard.js'
import { formDone } from '../../accounts/session/sent-form.js'
import { EndedError } from '../../apart/ended.js'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { citedIn } from '../../kinds/cited.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import {
  asGroup,
  asText,
  contentFrom,
  type Posted,
  postedOf,
  readTyped,
  type TypedGroup,
} from '../../kinds/form/typed.js'
import * as member from '../../kinds/shape/members.js'
import { keptAddress } from '../../kinds/source/address.js'
import type { NameReader } from '../../record/name-reader.js'
import type { SearchStore } from '../../record/search/store.js'
import type { Saving } from '../../saving/door.js'
import { inside, type Outside } from '../../saving/inside.js'
import { readControls, readRecordForm } from '../../saving/read.js'
import { hindranceToPublish, type Op } from '../../saving/rules.js'
import { save } from '../../saving/save.js'
import type { PageFacts } from '../../web/page-facts.js'
import { readPage } from '../../web/page-reader.js'
import { fetchable, RefusedError } from '../../web/rules.js'
import type { Web } from '../../web/web.js'
import { type FormGiven, formPage, kindsOffered } from '../form/edit-page.js'
import { linkForm, typedAtFirst, withActor, withChosenDemand, withRows } from './form.js'
import type { KnownSource } from './known-source.js'
import { likelyDemands, wordsAbout } from './likely.js'
import { askPage, LINK_ADDRESS, type LookedAt, linkCrumbs, linkPage } from './link-page.js'

export interface LinkDeps extends Saving {
  web: Web
  search: SearchStore
  readNames: NameReader
  known: KnownSource
}

const PAGES = ['text/html', 'application/xhtml+xml']
/** A page's head and the start of its text; newspapers' pages are seldom larger. */
const LARGEST = 3 * 1024 * 1024
const LONGEST_WORDS = 1000

const query = Joi.object<{ address: string }>({ address: member.line(2000).default('') })

type Looked =
  | { facts: PageFacts; address: string; why: string }
  | { facts: null; address: string; why: string }

/** Reads the page as far as the server may. */
async function look({ web }: LinkDeps, address: string, res: Response): Promise<Looked> {
  const left = new AbortController()
  res.once('close', () => left.abort())
  const read = await web.read(address, { types: PAGES, most: LARGEST, within: 10_000, signal: left.signal })
  if (!read.ok) {
    const why = res.locals.wording.t(`web.why.${read.reason}`, { status: read.status ?? '' })
    return { facts: null, address: keptAddress(address) ?? address, why }
  }
  const { body, contentType, address: reached } = read
  const found = { address: keptAddress(reached) ?? address, why: '' }
  try {
    const facts = await readPage({ body, contentType, host: new URL(reached).hostname })
    return { ...found, facts }
  } catch (error) {
    if (!(error instanceof EndedError)) throw error
    return { ...found, facts: null, why: res.locals.wording.t(`web.ended.${error.why}`) }
  }
}

interface Shows {
  status: number
  typed: TypedGroup
  words: string
  errors?: readonly FormError[]
  reason: string
  asked?: Op | null
  alike?: string
  unlike?: FormGiven['unlike']
  looked?: LookedAt
}

async function render(deps: LinkDeps, res: Response, isKnown: boolean, shows: Shows): Promise<void> {
  const { wording } = res.locals
  const { sections } = linkForm(isKnown)
  const fields = fieldsOf(sections)
  const typed = withRows(shows.typed)
  const named = citedIn(fields, contentFrom(fields, typed))
  const { status, words, errors = [], reason, alike, unlike, asked = null, looked = null } = shows
  const given: FormGiven = {
    heading: wording.t('link.heading'),
    lede: wording.t('link.lede'),
    crumbs: linkCrumbs(wording),
    address: LINK_ADDRESS,
    sections,
    typed,
    reason,
    alike,
    unlike,
    errors,
    choices: { records: await deps.store.choices(kindsOffered(fields), named, wording.lang), offers: {} },
    openAt: '',
    about: {},
    version: 0,
    root: 0,
    hindrance: hindranceToPublish(signedIn(res), null, deps.isReviewed),
    conflict: null,
    asked,
  }
  const likely = await likelyDemands(deps, words, await deps.ledger.applied(), wording)
  const page = linkPage({ form: formPage(given, wording), looked, likely, words })
  res.status(status).render('desk/from-link', { ...page, layout: 'desk' })
}

/** The second step as it opens: the form with what the page says. */
async function open(deps: LinkDeps, res: Response, typedAddress: string): Promise<void> {
  const { wording } = res.locals
  try {
    fetchable(typedAddress)
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    const problem = wording.t(`web.why.${error.reason}`)
    return res.status(422).render('desk/link', { ...askPage(typedAddress, problem, wording), layout: 'desk' })
  }
  const { facts, address, why } = await look(deps, typedAddress, res)
  if (res.closed) return
  const reference = (await deps.known(deps, address)) ?? (await deps.known(deps, typedAddress))
  const state = reference === null ? null : await deps.store.state('source', reference)
  const known = state && { reference: state.reference, title: wording.text(state.title) }
  await render(deps, res, known !== null, {
    status: 200,
    typed: typedAtFirst(facts, address, known?.reference ?? null),
    words: facts ? wordsAbout(facts) : '',
    reason: wording.t('link.reason'),
    looked: { why, facts, known },
  })
}

const recorded = (reference: string): FormError => ({
  field: 'sources.0',
  code: 'recorded',
  params: { reference, href: `/desk/sources/${reference}` },
})

/** The second step as it is sent: source and action are saved together, or neither is. */
async function take(deps: LinkDeps, res: Response, sent: Posted): Promise<void> {
  const posted = withChosenDemand(sent)
  const { controls, errors, reason } = readControls(posted)
  const words = (posted.get('words')?.[0] ?? '').slice(0, LONGEST_WORDS)
  const isKnown = posted.has('sources.0')
  const form = linkForm(isKnown)
  const typed = withActor(readTyped(fieldsOf(form.sections), posted))
  const { op } = controls
  const shows = { typed, words, reason, alike: controls.alike, asked: op }
  if (op === null) return render(deps, res, isKnown, { status: 200, ...shows })
  // A page that someone else recorded while this form was filled in: one page, one source.
  const meanwhile = isKnown ? null : await deps.known(deps, asText(asGroup(typed.newSource).address))
  if (meanwhile !== null) {
    const now = { ...shows, typed: { ...typed, sources: [meanwhile] } }
    return render(deps, res, true, { status: 422, ...now, errors: [recorded(meanwhile)] })
  }
  const again = (wrong: readonly FormError[], unlike?: FormGiven['unlike']) =>
    render(deps, res, isKnown, { status: 422, ...shows, errors: wrong, unlike })
  const read = readRecordForm(form, typed, {}, { bounds: deps.dayBounds(), known: [] })
  const wrong = [...(read.ok ? [] : read.errors), ...errors]
  if (!read.ok || wrong.length > 0) return again(wrong)
  const submission = { form, state: null, filled: read.value, controls, op, user: signedIn(res) }
  const saved = await save(deps, submission)
  if (saved.outcome === 'refused') return again(saved.errors, saved.unlike)
  if (saved.outcome === 'conflict') throw new Error('A new record cannot be in conflict')
  await formDone(res)
  res.redirect(303, res.locals.wording.href(`/desk/actions/${saved.reference}?done=${op}`))
}

/** An action from the address of a page that reports it, in two steps. Behind the desk's guard. */
export function linkRoutes(outside: Outside<LinkDeps>): Router {
  const router = aRouter()
  router.get('/', (req, res) => {
    const { address } = readQuery(query, req.query)
    res.render('desk/link', { ...askPage(address, '', res.locals.wording), layout: 'desk' })
  })
  router.post('/', async (req, res) => {
    const deps = inside<LinkDeps>(outside, res)
    const posted = postedOf(req.body)
    const address = posted.get('look')?.[0]
    if (address === undefined) return take(deps, res, posted)
    await open(deps, res, address.trim())
  })
  return router
}
