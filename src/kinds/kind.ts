import type Joi from 'joi'
import type { PageSection } from '../http/page.js'
import type { Text } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { Kind } from '../ledger/entry.js'
import type { Hiding, KindOfRecord } from '../ledger/kinds.js'
import type { DeskForm } from './form/form.js'
import type { Findable } from './search-entry.js'
import type { Coverable } from './shape/coverable.js'
import type { ReferenceLetter } from './shape/members.js'
import type { Status } from './shape/status.js'

/** Of its assessments, its files, its secret addresses, and of who may read it. */
export type DeskPage = 'assess' | 'files' | 'addresses' | 'readers'

/** How a record is cited, and told by schema.org. */
interface Citing<Content> {
  /** It stands for a work of somebody else, which is what is cited. */
  isWork?: true
  /** Type by schema.org of an entry of the record. */
  type?: string
  /** The thing that it is about, by schema.org, where that has a name of its own. */
  about?(content: Content, name: string): object
  description?(content: Content): Text
}

/** How a kind hides its words, and what is said in their place. */
interface HidingWords<Content = unknown> extends Hiding<Content> {
  /** What a hidden content is called. */
  called(content: Content, wording: Wording): string
  /** The shape of a content with no word in it, for the desk to lay over it what is public of one that is hidden. */
  nothing: object
}

/** The list of a kind, as addresses of the desk, the interface and downloads name it. */
export type ListOf<Name extends Kind> = `${Name}s`

/** All that a kind of record is, told once: who needs to know it looks it up in `KINDS_OF_RECORD`. */
export interface RecordKind<Content = unknown, Public = Content>
  extends KindOfRecord<Content, Public>,
    DeskForm {
  path: ListOf<Kind>
  /** Letter of its references. */
  letter: ReferenceLetter
  /** First part of the addresses of its pages: 'progress'. */
  folder: string
  /** The page that leads to its records: its address, the key of its name, and the part of the menu in which it stands. */
  listed: { at: string; heading: string; section: PageSection }
  /**
   * What addresses call a record by: its reference; its slug; or its slug because it is known by its name, which is said in
   * sentences too, and leads on from slugs that it had.
   */
  calledBy: 'reference' | 'slug' | 'name'
  /** What addresses might call one of it, for examples; by its letter where not given. */
  exampleName?: string
  /** What the record says of one beside its content, as the interface gives it. */
  saidBeside?: Joi.SchemaMap
  /** What search finds of it. */
  search: {
    /** Among the kinds that are offered to choose from, from 1. */
    place: number
    /** How much its entries count beside those of other kinds: what is asked and done before what it is known from. */
    weight: number
    findable(content: Public): Findable
  }
  /** The shapes that a content has in public, the fullest first; not given where that is its own. */
  publicShapes?: [Joi.ObjectSchema, ...Joi.ObjectSchema[]]
  /** What a content is called. */
  titleOf(content: Content): Text
  hiding?: HidingWords<Content>
  /** Its changes are told in the feed of the site: those of what others only name change with them, and would drown it. */
  isNews: boolean
  /** How far it is met; of kinds that are judged. */
  statusOf?(content: Public): Status
  /** Which demands are followed with a record; of kinds that can be followed. */
  covers?(content: Public, reference: string): (demand: Coverable) => boolean
  /** How it is cited where that is not as a page of this site. */
  citing?: Citing<Public>
  /** The member by which files for import may name a record that has no reference there. */
  alsoKnownBy?: 'address'
  /** Pages that the desk has of a record of this kind beside those of every kind. */
  deskPages: readonly DeskPage[]
  /** Members of a content in the order in which its page shows them; those not named follow in the form's order. */
  pageOrder?: readonly string[]
}
