import { type Document, EJSON } from 'bson'

/** What says when and where a reply was made, and not what was answered. */
const OF_THE_PLACE = new Set([
  '$clusterTime',
  'operationTime',
  'electionId',
  'opTime',
  'localTime',
  'topologyVersion',
])

/** The parts of a reply that hold no stored document: the order of their fields says nothing. */
const ENVELOPE = new Set(['', 'cursor', 'lastErrorObject', 'writeErrors', 'upserted'])

/**
 * A reply as text for comparison, field by field, and within documents in order. A cursor's number is only open or not,
 * and the words of a refusal are left out but for those of duplicate keys, which programs read.
 */
export const shown = (reply: unknown): string => EJSON.stringify(comparable(reply, ''), { relaxed: false })

/** Stored documents as text for comparison, their fields in order. */
export const shownStored = (documents: unknown): string => EJSON.stringify(documents, { relaxed: false })

function comparable(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item, name))
  if (typeof value !== 'object' || value === null || value instanceof Date || '_bsontype' in value)
    return value
  if (!ENVELOPE.has(name)) return value
  const fields = Object.entries(value as Document).flatMap(([field, inner]): [string, unknown][] => {
    if (OF_THE_PLACE.has(field)) return []
    if (name === 'cursor' && field === 'id') return [[field, Number(inner) === 0 ? 'closed' : 'open']]
    if (field === 'errmsg') return (value as Document).code === 11000 ? [[field, duplicate(inner)]] : []
    return [[field, comparable(inner, field)]]
  })
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The part that says what is double: an index that is being built has more to say, with numbers of its own. */
const duplicate = (message: unknown) => String(message).replace(/^.*?(?=E11000)/s, '')

/** The embedded engine refuses by name what it does not serve. */
export const isRefusal = (reply: Document): boolean =>
  / is not supported by the embedded engine/.test(String(faultOf(reply)?.errmsg))

/** The refusal of a whole command, or of its first refused write. */
export const faultOf = (reply: Document): Document | undefined =>
  reply.ok === 1 ? reply.writeErrors?.[0] : reply
