import Joi from 'joi'
import type { PublicKind } from '../kinds/edition.js'
import { kindOfRecord } from '../kinds/kinds.js'
import { referenceField } from '../kinds/params.js'
import { perKind } from '../kinds/per-kind.js'
import * as member from '../kinds/shape/members.js'

/*
 * The shapes of what the interface answers. The OpenAPI document is made from them and from the shapes that the ledger
 * accepts, and tests hold every answer against it.
 */

const whole = () => Joi.number().integer().min(1).required()
const words = () => Joi.string().allow('').required()
const instant = () =>
  Joi.string()
    .required()
    .meta({ json: { format: 'date-time' } })
const address = () =>
  Joi.string()
    .required()
    .meta({ json: { format: 'uri' } })
const hash = () =>
  Joi.string()
    .pattern(/^[0-9a-f]{64}$/, 'SHA-256')
    .required()
/** A reference as the address of an entry writes it. */
export const referenceShape = perKind((kind): Joi.Schema => referenceField(kind).required())

/** The parameters of the address of an entry. */
export const entryParams = perKind((kind) =>
  Joi.object<{ reference: string }>({ reference: referenceShape(kind) }),
)

const links = Joi.object({ self: address(), page: address(), version: address(), history: address() })

const withdrawal = Joi.object({ at: instant(), reason: words() })

/** The shapes that a content has in public, the fullest first. */
function publicShapes(kind: PublicKind): [Joi.ObjectSchema, ...Joi.ObjectSchema[]] {
  const { shape, publicShapes: shapes = [shape] } = kindOfRecord(kind)
  return shapes
}

function contentOf(kind: PublicKind): Joi.Schema {
  const [first, ...others] = publicShapes(kind)
  return others.length === 0 ? first : Joi.alternatives(first, ...others)
}

const slugOf = (kind: PublicKind) =>
  kindOfRecord(kind).calledBy === 'reference' ? {} : { slug: member.slug().required() }

/** One entry in full. */
export const entryShape = (kind: PublicKind): Joi.ObjectSchema =>
  Joi.object({
    kind: Joi.string().valid(kind).required(),
    reference: referenceShape(kind),
    version: whole(),
    entry: whole(),
    hash: hash(),
    firstPublishedAt: instant(),
    publishedAt: instant(),
    publishedBy: words(),
    reason: words(),
    ...kindOfRecord(kind).saidBeside,
    ...slugOf(kind),
    content: contentOf(kind).required(),
    withdrawn: withdrawal.allow(null).required(),
    links: links.required(),
  })

/** Names for `fields=`: of the members of an entry, and of those of its content. */
export const fieldNames = perKind((kind): string[] => {
  const [content] = publicShapes(kind)
  // Not by describe(), which goes through all that is in them: most of the time of the application's start.
  const namesOf = ({ $_terms }: Joi.ObjectSchema): string[] =>
    $_terms.keys.map(({ key }: { key: string }) => key)
  return [...namesOf(entryShape(kind)), ...namesOf(content).map((name) => `content.${name}`)]
})

/** Up to which ledger entry the answer was made. */
const head = Joi.object({ number: Joi.number().integer().min(0).required(), hash: hash(), time: words() })

const about = {
  head: head.required(),
  asOf: member.day().allow(null).required(),
  licence: address(),
}

export const oneMeta = Joi.object(about)
export const oneLinks = Joi.object({ self: address() })
export const listMeta = Joi.object({ ...about, total: Joi.number().integer().min(0).required() })
export const listLinks = Joi.object({ self: address(), next: address().allow(null) })

/** RFC 9457. */
export const problemShape = Joi.object({
  type: Joi.string().required(),
  title: Joi.string().required(),
  status: Joi.number().integer().min(400).max(599).required(),
  detail: Joi.string().required(),
  parameter: Joi.string(),
  allowed: Joi.array().items(Joi.string()),
  reason: Joi.string(),
  on: member.day(),
  latest: Joi.number().integer().min(0),
  errors: Joi.array().items(
    Joi.object({ pointer: Joi.string().allow('').required(), detail: Joi.string().required() }),
  ),
})
