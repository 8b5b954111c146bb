import { type EvidenceFile, FILE_TYPES, isPicture } from '../../kinds/shape/files.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { addressName, fileAddress } from '../../record/evidence/file-names.js'

/** A file as a page lists it. */
export interface FileView {
  name: string
  /** What it is, as the editor says; empty for nothing. */
  about: Shown
  /** 'PDF document', '1.2 MB'. */
  typeText: string
  sizeText: string
  sha256: string
  href: string
  isPicture: boolean
  /** Of a copy of a web page: when Tamdan took it, and from where; null and '' for any other. */
  taken: ShownDate | null
  copyOf: string
}

const KILO = 1024

/** PURE. A size in bytes as people say it. */
function sizeText(size: number, wording: Wording): string {
  if (size < KILO) return wording.t('evidence.size.bytes', { count: size })
  const isSmall = size < KILO * KILO
  const amount = isSmall ? size / KILO : size / (KILO * KILO)
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
  return wording.t(`evidence.size.${isSmall ? 'kb' : 'mb'}`, { amount: wording.number(rounded) })
}

/** PURE. Links of a page for readers lead to /files; those of the desk to where drafts are seen too. */
export function fileView(
  file: EvidenceFile,
  wording: Wording,
  place: 'public' | 'desk' = 'public',
): FileView {
  const { name, about, type, size, sha256, copyOf = '', takenAt } = file
  return {
    name,
    about: wording.text(about),
    typeText: wording.t(`evidence.type.${FILE_TYPES[type].words}`),
    sizeText: sizeText(size, wording),
    sha256,
    // The same in both languages, so that it is one file in a copy of the site.
    href: place === 'public' ? fileAddress(file) : `/desk/files/${sha256}/${addressName(file)}`,
    isPicture: isPicture(type),
    taken: takenAt === undefined ? null : shownInstant(wording, takenAt),
    copyOf,
  }
}
