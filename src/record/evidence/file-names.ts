import { FILE_TYPES, isPage, type KeptType } from '../../kinds/shape/files.js'
import { withoutEnd } from '../../language/trimmed.js'

/*
 * Names of files. PURE. A name comes from a stranger's machine: it is never part of a path in the data folder.
 */

const MOST_LETTERS = 120

/** Controls, bidirectional overrides and marks without width, which make a name read as what it is not. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
/** The one of these that Khmer needs between words. */
const ZERO_WIDTH_SPACE = '\u200b'
/** What some file system or shell takes for something else. */
const UNWANTED = /[<>:"|?*\\/%$`;&{}~#^]/g
/** Names of devices on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''

/** Whether a name's ending is one that files of this type have. */
export const hasEndingOf = (name: string, type: KeptType): boolean =>
  FILE_TYPES[type].endings.includes(endingOf(name))

/**
 * A file's name as the record keeps it: without folders, controls and signs that could lead elsewhere, in normal form C,
 * with the ending of its type.
 */
export function cleanName(given: string, type: KeptType): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const ending = hasEndingOf(last, type) ? endingOf(last) : (FILE_TYPES[type].endings[0] ?? '')
  const stem = last
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .replace(UNSEEN, '')
    .replace(/\.[a-z0-9]{1,8}\s*$/i, '')
    .replace(UNWANTED, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '')
  const short = [...withoutEnd(stem, ' .')].slice(0, MOST_LETTERS).join('').trim().replace(DEVICE, '$&-')
  return `${short === '' ? 'file' : short}.${ending}`
}

/**
 * The last part of a file's address: Latin letters, digits, full stops and hyphens alone, so that it is a good name on
 * every file system that a copy of the site is put on. A web page's ends in .txt: no web host may show it as a page.
 */
export function addressName({ name, type }: { name: string; type: KeptType }): string {
  const ending = endingOf(name)
  const stem = name
    .slice(0, -(ending.length + 1))
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const plain = `${stem === '' ? 'file' : stem}.${ending}`
  return isPage(type) && ending !== 'txt' ? `${plain}.txt` : plain
}

/** Where readers get a file, without language prefix. */
export const fileAddress = (file: { sha256: string; name: string; type: KeptType }): string =>
  `/files/${file.sha256}/${addressName(file)}`

/** A Content-Disposition (RFC 6266) that gives a name in any script. */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}
