import { isKeptFrom } from '../../access/rules.js'
import { citedIn } from '../../kinds/cited.js'
import { dayErrors } from '../../kinds/form/day-rules.js'
import { type FormError, withFurther } from '../../kinds/form/read-form.js'
import { isHidden as isHiddenContent, kindOfRecord } from '../../kinds/kinds.js'
import { canonical, type Kind } from '../../ledger/entry.js'
import { partsOf, SLUG } from '../../ledger/reference.js'
import { type Fault, type FileRecord, isKey, type Judged, type Members, type Part } from '../rules.js'
import { allFields } from './all-fields.js'
import { withDaysRead } from './days.js'
import {
  derivedFaults,
  fileFaults,
  type JudgedBy,
  judgementFaults,
  paramsOf,
  placed,
  standingFaults,
  TYPES,
  tableFaults,
} from './faults.js'
import { type Identified, lookUp, type NamesInFile, nearTo } from './identity.js'
import { type Joined, join } from './joined.js'
import { resolveIn } from './resolve.js'

/** What a file asks with references in the place of names, so that it is told apart from what there is by what it means. */
function called(said: FileRecord, names: NamesInFile): FileRecord {
  const fields = allFields(kindOfRecord(said.kind))
  const inReferences = (members: Members) =>
    resolveIn(fields, members, (text, kind) => lookUp(names, kind, text) ?? text)
  const parts = said.parts.map((part): Part => {
    const [item] = inReferences({ [part.list]: [part.item] })[part.list] as Members[]
    return { ...part, item: item ?? part.item }
  })
  return { ...said, members: inReferences(said.members), parts }
}

/** References in the content are replaced by what they name; those that name nothing are faults. */
function resolved(
  one: Identified,
  joined: Joined,
  { names, state }: JudgedBy,
): { content: Members; faults: Fault[] } {
  const faults: Fault[] = []
  const form = kindOfRecord(one.said.kind)
  const content = resolveIn(allFields(form), joined.content, (text, kind, path) => {
    const found = lookUp(names, kind, text)
    if (found) return found
    const isKnownLater = partsOf(text) !== null || (state !== null && isSlug(text))
    if (!isKnownLater) {
      const params = { reference: text.slice(0, 120), kind, near: nearTo(names, kind, text) }
      faults.push({ ...placed(one, joined, path), code: isKey(text) ? 'noKey' : 'unknown', params })
    }
    return text
  })
  return { content, faults }
}

const isSlug = (text: string): boolean => SLUG.test(text)

interface Checked {
  content: Members
  faults: Fault[]
}

/** A content as it is to be kept. The reasons of corrections are given once all is judged. */
function asKept(
  { said }: Identified,
  content: Members,
  { before, bounds }: Pick<JudgedBy, 'before' | 'bounds'>,
) {
  const form = kindOfRecord(said.kind)
  const settled = form.settled(content, before, { isWhole: said.isWhole })
  return form.stamped?.(settled, before, { on: bounds.today }) ?? settled
}

/** The shape that the ledger accepts, and what its fields must agree on. */
function shaped(
  one: Identified,
  joined: Joined,
  content: Members,
  given: { known: readonly Fault[] } & Pick<JudgedBy, 'before' | 'bounds' | 'steps'>,
): Checked {
  const form = kindOfRecord(one.said.kind)
  const { before, bounds } = given
  const { value, error } = form.shape.validate(content, { abortEarly: false })
  const settled = error ? content : asKept(one, value as Members, given)
  const days = dayErrors(allFields(form), { content: settled }, [before], bounds)
  const asFault = ({ field, code, params }: FormError): Fault => ({
    ...placed(one, joined, field),
    code,
    params,
  })
  if (!error) {
    const faults = withFurther(days, form.furtherErrors(settled)).map(asFault)
    return { content: settled, faults: [...faults, ...tableFaults(one, joined, settled, given)] }
  }
  const faults = error.details.map((detail): Fault => {
    const code = TYPES[detail.type] ?? detail.type
    return { ...placed(one, joined, detail.path.join('.')), code, params: paramsOf(detail) }
  })
  // One thing that is wrong is told once: a name that names nothing has a wrong shape too.
  const told = new Set(given.known.map(({ table, row, column }) => `${table}/${row}/${column}`))
  const rest = faults.filter(({ table, row, column }) => !told.has(`${table}/${row}/${column}`))
  return { content, faults: [...days.map(asFault), ...rest] }
}

const closedFault = ({ places: [place = { table: '', row: 0 }] }: Identified['said']): Fault => ({
  ...place,
  column: 'reference',
  code: 'confidential',
  params: {},
})

const isWithheld = ({ said }: Identified): boolean =>
  isHiddenContent(said.kind, said.members) && !said.members.publisher

const titleOf = (content: Members): Judged['title'] =>
  ((content.title ?? content.name ?? {}) as Judged['title']) || {}

function result(one: Identified, { state }: JudgedBy, more: Partial<Judged>): Judged {
  const { said, reference } = one
  return {
    kind: said.kind,
    places: said.places,
    outcome: 'wrong',
    reference,
    expected: state?.version ?? 0,
    base: state?.draft?.version ?? state?.published?.version ?? 0,
    content: null,
    title: titleOf(said.members),
    cites: [],
    faults: [],
    leftOut: '',
    ...more,
  }
}

/** A content that was written before as the present shape has it, with what is filled in by default. */
const inShape = (kind: Kind, before: Members): unknown =>
  kindOfRecord(kind).shape.validate(before).value ?? before

/** Sets one record of a file against the record that there is. What it names is looked up afterwards. PURE. */
export function judge(one: Identified, given: JudgedBy): Judged {
  const { said } = one
  const { state, before } = given
  if (said.leftOut !== '') return result(one, given, { outcome: 'left-out', leftOut: said.leftOut })
  // A download says nothing of a confidential source but that it is one.
  const isKept = state !== null && isKeptFrom(state)
  if (isWithheld(one) && (isKept || isHiddenContent(said.kind, before)))
    return result(one, given, {
      outcome: said.faults.length > 0 ? 'wrong' : 'unchanged',
      faults: said.faults,
    })
  // Nor whether it says the same: that would tell what the source says.
  if (isKept) return result(one, given, { faults: [...said.faults, closedFault(said)] })
  if (said.staysAsItIs && state !== null)
    return result(one, given, { outcome: 'unchanged', title: titleOf(before) })
  const joined = join(before, called(withDaysRead(said, given.days), given.names))
  const refused = joined.refused.map(
    ({ part, code }): Fault => ({ ...part.place, column: 'number', code, params: {} }),
  )
  const { content: named, faults: unnamed } = resolved(one, joined, given)
  const early = [...said.faults, ...refused, ...unnamed]
  const { content, faults } = shaped(one, joined, named, { ...given, known: early })
  const all = [
    ...early,
    ...faults,
    ...judgementFaults(one, joined, before, content),
    ...fileFaults(one, joined, before, content),
    ...derivedFaults(one, content),
  ]
  const isSame = state !== null && canonical(content) === canonical(inShape(said.kind, before))
  const outcome = state === null ? 'new' : isSame ? 'unchanged' : 'changed'
  if (outcome !== 'unchanged') all.push(...standingFaults(one, given))
  if (all.length > 0) return result(one, given, { title: titleOf(content), faults: all })
  const cites = citedIn(allFields(kindOfRecord(said.kind)), content).map(
    ({ kind, reference }) => `${kind}/${reference}`,
  )
  return result(one, given, {
    outcome,
    title: titleOf(content),
    content: outcome === 'unchanged' ? null : content,
    cites: outcome === 'unchanged' ? [] : [...new Set(cites)],
  })
}

/** The places of the cells that name a record, for a fault about it. PURE. */
export const citing = (one: Judged, id: string): Pick<Fault, 'table' | 'row' | 'column'> => {
  const [place = { table: '', row: 0 }] = one.places
  const fields = allFields(kindOfRecord(one.kind))
  const cited = citedIn(fields, one.content).find(({ kind, reference }) => `${kind}/${reference}` === id)
  return { ...place, column: cited?.field ?? '' }
}
