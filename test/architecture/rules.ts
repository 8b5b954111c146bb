import { LANGUAGES } from '../../src/language/languages.js'
import { acrossWings, circlesOf, roomOf, upwards } from './floors.js'
import { reachedFrom, type SourceFile, type Sources } from './imports.js'
import { exportedTwice } from './names.js'

/** Who may import whom, and why. Every rule carries a file that breaks it, so that the test can see it bite. */
export interface Rule {
  says: string
  /** What is wrong with a file, one line each. */
  faults(file: SourceFile, sources: Sources): string[]
  breaking: { path: string; text: string }
}

/** Packages through which a program reads, writes, serves or waits. */
const OUTSIDE =
  /^(?:express.*|mongoose|mongodb|lmdb|connect-mongo|nodemailer.*|helmet|compression|pino.*|@node-rs\/.*|node:(?:fs|net|tls|dns|http|https|os|child_process|stream|readline|zlib|timers|worker_threads).*)$/

/** The roles that decide, check or show: everything that they give follows from what they are given. */
const PURE =
  /^src\/(?:language|pages\/charts)\/|\/(?:rules|form|pages|diff|facets|group|progress|strip|timeline|merge|[a-z-]+-(?:page|form|view))\.ts$|^src\/errors\.ts$|^src\/clock\.ts$|^src\/kinds\/(?![a-z]+\/model\.ts$)|^src\/ledger\/grouped\.ts$|^src\/http\/(?:address|places|day-address)\.ts$|^src\/record\/search\/(?:query|marks)\.ts$/

const isPure = (path: string): boolean => PURE.test(path) && !path.startsWith('src/db/')

const within = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`src/${folder}/`))

const valuesOf = (file: SourceFile): string[] =>
  file.imports.filter((one) => !one.isType).map((one) => one.target)

const anyOf = (file: SourceFile): string[] => file.imports.map((one) => one.target)

/** A line for each imported module that is refused. */
const refused = (targets: readonly string[], isRefused: (target: string) => boolean): string[] =>
  [...new Set(targets)].filter(isRefused).map((target) => `imports ${target}`)

/** The first way from a file to each thing that it must not reach. */
function ways(file: SourceFile, sources: Sources, isRefused: (target: string) => boolean): string[] {
  const known = new Map(sources).set(file.path, file)
  return [...reachedFrom(file.path, known)]
    .filter(([target]) => isRefused(target))
    .map(([, way]) => way.join(' > '))
}

const ROUTES = /\/(?:[a-z-]+-)?routes\.ts$/
const STORES = /\/(?:[a-z-]+-)?(?:store|model)\.ts$/
const PROJECTIONS = /^src\/kinds\/[a-z]+\/model\.ts$/
const WRITES =
  /^(?:bulkWrite|bulkSave|create|insertMany|insertOne|save|update(?:One|Many)|replaceOne|delete(?:One|Many)|findOneAnd\w+|findByIdAnd\w+|drop)$/
const WRITERS: ReadonlySet<string> = new Set([
  ...['src/saving/inside.ts', 'src/saving/door.ts', 'src/imports/run/write.ts', 'src/starter/starter.ts'],
])
/** Who decides what is hidden has to read it, and a backup has all. */
const READERS: ReadonlySet<string> = new Set(['src/access/seeing.ts', 'src/commands/backup.ts'])
const BAGS = /(?:^|\/)(?:utils?|helpers?|common|services?|types|lib|misc|shared)(?:\/|\.ts$)/
/** A catalogue of words for every page is common to them. */
const NOT_BAGS = /^src\/language\/(?:en|km)\/common\.ts$/

/** A language by its name: alone, first in an address, last in a column or a member, or in an expression. */
const LANGUAGE = new RegExp(
  `^(?:${LANGUAGES.join('|')})$|(?:^|[^\\w])/(?:${LANGUAGES.join('|')})(?![\\w])|[._](?:${LANGUAGES.join('|')})$`,
)
/** Rooms with what is done, or said, for a known language alone, in tables keyed by it: others get a default. */
const KEYED_BY_LANGUAGE: ReadonlySet<string> = new Set([
  'src/language/languages.ts',
  // Where Khmer lines may end; words too common to be searched for.
  ...['src/language/lines.ts', 'src/language/tokens.ts'],
  // What two languages of a text say, read by the words of each.
  ...['days', 'facts', 'figures', 'glossary', 'negation', 'owner'].map(
    (name) => `src/language/likeness/${name}.ts`,
  ),
  // Fonts that readers of mail have; terms of citations.
  ...['src/mail/render.ts', 'src/pages/citations/processor.ts'],
  // An example of a text in each language.
  ...['action', 'assessment', 'demand', 'indicator', 'record'].map(
    (name) => `src/exports/${name}-columns.ts`,
  ),
  // An index that is in English.
  'src/imports/read/uhri-rows.ts',
])

export const RULES: Rule[] = [
  {
    says: 'A language is named in its table alone, and in rooms whose tables are keyed by it',
    faults: ({ path, spelt }) =>
      KEYED_BY_LANGUAGE.has(path)
        ? []
        : spelt.filter((text) => LANGUAGE.test(text)).map((text) => `spells a language: ${text}`),
    breaking: { path: 'src/http/page.ts', text: "const isKhmer = lang === 'km'" },
  },
  {
    says: 'Rules, forms, pages and charts reach nothing that reads, writes or serves, not even through others',
    faults: (file, sources) =>
      isPure(file.path) ? ways(file, sources, (target) => OUTSIDE.test(target)) : [],
    breaking: {
      path: 'src/kinds/demand/rules.ts',
      text: "import { demandStore } from '../../pages/demands/routes.js'",
    },
  },
  {
    says: 'Only models, stores, the ledger and the database layer use Mongoose; the rest may name its types',
    faults: (file) =>
      STORES.test(file.path) || within(file.path, 'ledger', 'db')
        ? []
        : refused(valuesOf(file), (target) => /^(?:mongoose|mongodb)$/.test(target)),
    breaking: { path: 'src/pages/demands/routes.ts', text: "import { Schema } from 'mongoose'" },
  },
  {
    says: 'Only the frame and the application use Express, so that all routers are made alike; the rest may name its types',
    faults: (file) =>
      within(file.path, 'http') || file.path === 'src/app.ts'
        ? []
        : refused(valuesOf(file), (target) => target === 'express'),
    breaking: { path: 'src/pages/demands/routes.ts', text: "import { Router } from 'express'" },
  },
  {
    says: 'Routes ask stores: they import no model and none of the means by which the ledger writes',
    faults: (file) =>
      ROUTES.test(file.path)
        ? refused(
            valuesOf(file),
            (target) =>
              /\/(?:[a-z-]+-)?model\.ts$/.test(target) ||
              /^src\/ledger\/(?:append|apply|projection|open|conceal)\.ts$/.test(target),
          )
        : [],
    breaking: { path: 'src/pages/demands/routes.ts', text: "import { demandModel } from './model.js'" },
  },
  {
    says: 'Routes answer with streams by way of the frame, which stands what goes wrong in them: they join none themselves',
    faults: (file) =>
      ROUTES.test(file.path)
        ? [
            ...refused(valuesOf(file), (target) => target === 'node:stream/promises'),
            ...file.calls.filter((name) => name === 'pipe').map((name) => `calls ${name}()`),
          ]
        : [],
    breaking: {
      path: 'src/pages/demands/routes.ts',
      text: "import { pipeline } from 'node:stream/promises'",
    },
  },
  {
    says: 'Nothing outside db/ knows which engine runs',
    faults: (file) =>
      within(file.path, 'db')
        ? []
        : refused(
            anyOf(file),
            (target) => /^(?:lmdb|mongodb)$/.test(target) || target.startsWith('src/db/embedded/'),
          ),
    breaking: {
      path: 'src/commands/start.ts',
      text: "import type { Engine } from '../db/embedded/engine.js'",
    },
  },
  {
    says: 'Only the ledger writes what pages read',
    faults: (file) =>
      !within(file.path, 'ledger') && valuesOf(file).some((target) => PROJECTIONS.test(target))
        ? file.calls
            .filter((name) => WRITES.test(name))
            .map((name) => `calls ${name}() beside a projection's model`)
        : [],
    breaking: {
      path: 'src/record/demands/store.ts',
      text: "import { demandModel } from '../../kinds/demand/model.js'\nawait demandModel(c).updateOne({}, {})",
    },
  },
  {
    says: 'Only the ledger itself opens, applies and projects; the store opens it',
    faults: (file) =>
      within(file.path, 'ledger') || file.path === 'src/assembly/store.ts'
        ? []
        : refused(valuesOf(file), (target) =>
            /^src\/ledger\/(?:append|apply|projection|open)\.ts$/.test(target),
          ),
    breaking: { path: 'src/saving/save.ts', text: "import { project } from '../ledger/projection.js'" },
  },
  {
    says: 'Whatever changes the record comes through the door of the desk, which knows who may; the starter record alone does not',
    faults: (file) =>
      within(file.path, 'ledger') || WRITERS.has(file.path)
        ? []
        : file.calls
            .filter((name) => name === 'appendAll' || name === 'appendWhole')
            .map((name) => `calls ${name}()`),
    breaking: { path: 'src/pages/themes/routes.ts', text: 'await ledger.appendAll([])' },
  },
  {
    says: 'Only stores read the ledger’s own collections: the rest asks the ledger or the door, which hide what is not for everybody',
    faults: (file) =>
      within(file.path, 'ledger') || STORES.test(file.path) || READERS.has(file.path)
        ? []
        : refused(valuesOf(file), (target) => target === 'src/ledger/model.ts'),
    breaking: {
      path: 'src/desk/files/routes.ts',
      text: "import { ledgerModels } from '../../ledger/model.js'",
    },
  },
  {
    says: 'Imports go down the floors, types included: no floor knows what stands on it',
    faults: (file) => upwards(file).map((target) => `imports ${target}`),
    breaking: { path: 'src/http/page.ts', text: "import type { Demand } from '../kinds/demand/rules.js'" },
  },
  {
    says: 'No wing stands on another, but those that say why',
    faults: (file) => acrossWings(file).map((target) => `imports ${target}`),
    breaking: { path: 'src/feeds/routes.ts', text: "import { csv } from '../exports/csv.js'" },
  },
  {
    says: 'A kind of record knows no other kind',
    faults: (file) => {
      const own = /^src\/kinds\/([a-z]+)\//.exec(file.path)?.[1]
      const isOther = (target: string) =>
        /^src\/kinds\/(?!shape\/|form\/)([a-z]+)\//.exec(target)?.[1] !== own
      return own === undefined
        ? []
        : refused(
            anyOf(file),
            (target) =>
              target.startsWith('src/kinds/') &&
              target.split('/').length > 3 &&
              !/^src\/kinds\/(?:shape|form)\//.test(target) &&
              isOther(target),
          )
    },
    breaking: {
      path: 'src/kinds/action/rules.ts',
      text: "import type { Demand } from '../demand/rules.js'",
    },
  },
  {
    says: 'Only the kinds ask which kind a record is: all others look up what its declaration says',
    faults: (file) => (within(file.path, 'kinds') ? [] : file.branches.map((branch) => `asks ${branch}`)),
    breaking: {
      path: 'src/pages/history/pages.ts',
      text: "switch (one.kind) {\n  case 'demand':\n    break\n}",
    },
  },
  {
    says: 'No rooms import one another in a circle, types included',
    faults: (file, sources) => {
      const known = new Map(sources).set(file.path, file)
      return circlesOf([...known.values()])
        .filter((circle) => circle.includes(roomOf(file.path)))
        .map((circle) => circle.join(' '))
    },
    breaking: { path: 'src/language/dates.ts', text: "import type { Entry } from '../ledger/entry.js'" },
  },
  {
    says: 'No two files import each other, directly or around a corner',
    faults: (file, sources) => ways(file, sources, (target) => target === file.path),
    breaking: {
      path: 'src/language/dates.ts',
      text: "import { aPage } from './http/pager.js'\nimport './dates.js'",
    },
  },
  {
    says: 'A name that files export is of one thing: two that mean different things have two',
    faults: exportedTwice,
    breaking: { path: 'src/feeds/address.ts', text: 'export const recordAddress = (entry: number) => entry' },
  },
  {
    says: 'At most seven files lie loose in src',
    faults: (file, sources) => {
      const loose = [...new Map(sources).set(file.path, file).keys()].filter(
        (path) => path.split('/').length === 2,
      )
      return loose.length > 7 && loose.includes(file.path) ? [`is one of ${loose.length}`] : []
    },
    breaking: { path: 'src/dates.ts', text: '' },
  },
  {
    says: 'A file is named for what it does: no bags',
    faults: (file) =>
      BAGS.test(file.path) && !NOT_BAGS.test(file.path) ? ['is named for a bag of things'] : [],
    breaking: { path: 'src/utils/dates.ts', text: '' },
  },
]
