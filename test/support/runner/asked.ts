import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SERVED } from '../../../src/db/embedded/query/served.js'

/** Each process of a run notes here, by kind and name, what it asks of the embedded engine. */
const FOLDER = resolve('.cache/asked')

const OWN_TESTS = join('test', 'db')

/** Where what a test file asks is noted; '' for the engine's own tests, which ask for everything that there is. */
export const notedFor = (file: string): string => (file.startsWith(OWN_TESTS) ? '' : FOLDER)

export function forgetAsked(): void {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
}

/** What all processes have asked since it was last forgotten. */
export const askedBefore = (): ReadonlySet<string> =>
  new Set(
    readdirSync(FOLDER).flatMap((name) =>
      readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean),
    ),
  )

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** What is served though the suite does not ask it outside the engine's own tests, by the reason. */
const UNASKED: Readonly<Record<string, readonly string[]>> = {
  'other programs and drivers greet with it, and say it with any command': lines(`
    command isMaster
    command ping
    command buildInfo
    option $readPreference
    option comment
    option maxTimeMS`),
  'mongodump, mongosh and their like read a whole database with it': lines(`
    command listDatabases
    option listDatabases.filter
    option listDatabases.nameOnly
    command listIndexes
    option listIndexes.cursor
    command count
    option count.query
    option find.noCursorTimeout
    command killCursors
    option killCursors.cursors`),
  'npm run bench measures with it, and the tests of plans see by it what is read': lines(`
    command explain
    option explain.verbosity
    option writeConcern`),
}

/** What is wrong between what the suite has asked and what is served; none where they agree. */
export function askedFaults(
  asked: ReadonlySet<string>,
  served: Readonly<Record<string, readonly string[]>> = SERVED,
  unasked: Readonly<Record<string, readonly string[]>> = UNASKED,
): string[] {
  const all = Object.entries(served).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`))
  const excepted = Object.values(unasked).flat()
  return [
    ...[...asked]
      .filter((name) => !all.includes(name))
      .map((name) => `The suite asks the embedded engine for ${name}, which it does not serve.`),
    ...all
      .filter((name) => !asked.has(name) && !excepted.includes(name))
      .map((name) => `The embedded engine serves ${name}, which the suite never asks for.`),
    ...excepted.filter((name) => !all.includes(name)).map((name) => `${name} is excepted and not served.`),
  ]
}
