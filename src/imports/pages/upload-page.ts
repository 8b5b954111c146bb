import type { Crumb } from '../../desk/form/edit-page.js'
import { aPage, type Page } from '../../http/page.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { IMPORT_TABLES } from '../columns.js'
import type { Import } from '../model.js'
import { IMPORT_OPS, type ImportOp, MOST_ROWS } from '../rules.js'

/** What was typed beside the file. */
export interface UploadTyped {
  op: string
  table: string
  keeps: string
  addressees: string
  country: string
  themes: string
}

interface Option {
  value: string
  text: string
  hint: string
  isChosen: boolean
}

export interface UploadPage {
  page: Page
  crumbs: Crumb[]
  action: string
  /** What is wrong with what was sent; '' for nothing. */
  problem: string
  fileHint: string
  ops: Option[]
  tables: Option[]
  keeps: boolean
  typed: UploadTyped
  isUhriOpen: boolean
  templates: { table: string; csv: string; xlsx: string }[]
  columns: string
  earlier: { href: string; file: string; state: string; at: ShownDate }[]
}

export interface UploadGiven {
  earlier: readonly Import[]
  mayPublish: boolean
  sizeMb: number
  problem: string
  typed: UploadTyped
}

export const NOTHING_TYPED: UploadTyped = {
  op: '',
  table: '',
  keeps: '',
  addressees: '',
  country: '',
  themes: '',
}

export const importAddress = (id: string): string => `/desk/import/${id}`

export const importCrumbs = (wording: Wording): Crumb[] => [
  { href: wording.href('/desk'), text: wording.t('desk.title') },
]

function opsOf(typed: string, mayPublish: boolean, wording: Wording): Option[] {
  const offered = IMPORT_OPS.filter((op) => op !== 'publish' || mayPublish)
  const chosen = offered.includes(typed as ImportOp) ? typed : 'draft'
  return offered.map((op) => ({
    value: op,
    text: wording.t(`imports.opName.${op}`),
    hint: wording.t(`imports.opHint.${op}`),
    isChosen: op === chosen,
  }))
}

function tablesOf(typed: string, wording: Wording): Option[] {
  const option = (value: string, text: string): Option => ({
    value,
    text,
    hint: '',
    isChosen: value === typed,
  })
  const named = IMPORT_TABLES.map(({ name }) => option(name, wording.t(`data.set.${name}`)))
  return [option('', wording.t('imports.findOut')), ...named]
}

/** The form that takes a file, templates, and what was sent lately. PURE. */
export function uploadPage(given: UploadGiven, wording: Wording): UploadPage {
  const { earlier, mayPublish, sizeMb, problem, typed } = given
  const title = wording.t('imports.title')
  const template = (name: string, ending: string) => wording.href(`/desk/import/template/${name}.${ending}`)
  return {
    page: aPage({
      title: problem === '' ? title : wording.t('desk.errorTitle', { title }),
      description: title,
      address: '/desk/import',
    }),
    crumbs: importCrumbs(wording),
    action: wording.href('/desk/import'),
    problem,
    fileHint: wording.t('imports.fileHint', { size: sizeMb, rows: wording.number(MOST_ROWS) }),
    ops: opsOf(typed.op, mayPublish, wording),
    tables: tablesOf(typed.table, wording),
    keeps: typed.keeps === 'on',
    typed,
    isUhriOpen: typed.addressees + typed.country + typed.themes !== '',
    templates: IMPORT_TABLES.map(({ name }) => ({
      table: wording.t(`data.set.${name}`),
      csv: template(name, 'csv'),
      xlsx: template(name, 'xlsx'),
    })),
    columns: wording.href('/data/dictionary'),
    earlier: earlier.map(({ _id, file, state, at }) => ({
      href: wording.href(importAddress(_id)),
      file,
      state: wording.t(`imports.stateName.${state}`),
      at: shownInstant(wording, at),
    })),
  }
}
