import type { Day } from '../language/dates.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import type { Address } from './address.js'
import type { Licence } from './licence.js'
import type { SiteLanguage } from './site-language.js'

/** The head as the foot of every page prints it. */
export interface ShownHead {
  number: string
  time: ShownDate
  /** The hash in eight groups of eight, so that two people can compare it aloud. */
  hash: string
}

/** What every page as of a day says about itself. */
export interface AsOf {
  day: Day
  shown: ShownDate
  /** The record had no entry yet. */
  isEmpty: boolean
  /** The address asked for, without language prefix and parameters: where the present is if the page has no address. */
  path: string
  withdrawn: { text: string; reason: string } | null
}

/** What every template can print, whatever the page. */
export interface Site extends SiteLanguage {
  /** Scheme and host, without a final slash. */
  origin: string
  /** Under which the record is given. */
  licence: Licence
  /** Where style, fonts and scripts are. */
  assets: string
  /** The address asked for, without language prefix, with what of its query was read so far. */
  readonly asked: string
  head: ShownHead | null
  /** The earlier day that the page shows; null: the record as it is now. */
  asOf: AsOf | null
  /** The page can be asked for as of a day. */
  takesDay: boolean
  /** Whether what goes by a reference has a page that can be seen. */
  hasPage(reference: string): boolean
}

declare global {
  namespace Express {
    interface Locals {
      /** The address asked for, read once: set before anything else. */
      address: Address
      wording: Wording
      site: Site
      /** The ledger's head that this answer is made from; set on public pages only. */
      head: Head
      /** What the page says beside the record: since when a source's link is dead; '' for nothing. */
      beside?: string
      /** Answers by what somebody else's request had made since, if there is such a thing; false if not. */
      sendIfKept?: () => Promise<boolean>
      /** The answer is sent in the encoding that was chosen for it, if that is none too. */
      isEncoded?: boolean
      /** The media type that was chosen by `Accept`, where that is not the page. */
      negotiated?: string
    }
  }
}
