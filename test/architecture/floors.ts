import type { SourceFile } from './imports.js'

/*
 * The house: what stands on what. A room is a folder, or a file that lies loose on a floor; an import may go down or stay on
 * its floor, never up, and no wing stands on another.
 */

/** From below: who a floor is made of. What is not named is a wing. */
const FLOORS: readonly { name: string; folders: readonly string[] }[] = [
  {
    name: 'ground',
    folders: [
      ...['db', 'language', 'ledger', 'http', 'mail', 'web', 'pictures', 'apart'],
      ...['clock.ts', 'config.ts', 'errors.ts', 'log.ts'],
    ],
  },
  { name: 'kinds', folders: ['kinds'] },
  { name: 'record', folders: ['record', 'accounts', 'access', 'saving'] },
  { name: 'pages', folders: ['pages'] },
  { name: 'wings', folders: [] },
  { name: 'roof', folders: ['app.ts', 'main.ts', 'server.ts', 'assembly', 'commands'] },
]

const WINGS = FLOORS.findIndex(({ name }) => name === 'wings')

/** Wings that stand on another all the same, and why. */
const ON_A_WING: ReadonlyMap<string, string> = new Map([
  ['imports exports', 'a sheet comes in by the columns by which it goes out'],
  ['imports desk', 'pages of the desk, with its way back'],
  ['audit exports', 'the audit can be downloaded as a table'],
  ['desk reminders', 'the first page of the desk says what is due as the mail does'],
])

const partOf = (path: string): string => path.split('/')[1] ?? ''

const floorOf = (path: string): number => {
  const found = FLOORS.findIndex(({ folders }) => folders.includes(partOf(path)))
  return found === -1 ? WINGS : found
}

/** Files of ours that may not be imported from where a file stands. PURE. */
export const upwards = ({ path, imports }: SourceFile): string[] =>
  imports
    .map(({ target }) => target)
    .filter((target) => target.startsWith('src/') && floorOf(target) > floorOf(path))

export const acrossWings = ({ path, imports }: SourceFile): string[] =>
  imports
    .map(({ target }) => target)
    .filter((target) => target.startsWith('src/'))
    .filter((target) => floorOf(path) === WINGS && floorOf(target) === WINGS)
    .filter((target) => partOf(target) !== partOf(path))
    .filter((target) => !ON_A_WING.has(`${partOf(path)} ${partOf(target)}`))

/** Where a file that is no folder is a room of its own. */
const LOOSE: ReadonlySet<string> = new Set(['src', 'src/kinds', 'src/record', 'src/pages'])

export function roomOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return LOOSE.has(folder) ? path : folder
}

/** Each circle of rooms that import one another, types included. Tarjan's strongly connected components. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const arrows = new Map<string, Set<string>>()
  for (const { path } of files) arrows.set(roomOf(path), new Set())
  for (const { path, imports } of files)
    for (const { target } of imports) {
      const [from, to] = [roomOf(path), roomOf(target)]
      if (from !== to && arrows.has(to)) arrows.get(from)?.add(to)
    }
  const [index, low] = [new Map<string, number>(), new Map<string, number>()]
  const [open, circles]: [string[], string[][]] = [[], []]
  const lower = (room: string, to: number | undefined) => low.set(room, Math.min(low.get(room) ?? 0, to ?? 0))
  const visit = (room: string): void => {
    index.set(room, index.size)
    low.set(room, index.size - 1)
    open.push(room)
    for (const next of arrows.get(room) ?? []) {
      if (!index.has(next)) {
        visit(next)
        lower(room, low.get(next))
      } else if (open.includes(next)) lower(room, index.get(next))
    }
    if (low.get(room) !== index.get(room)) return
    const circle = open.splice(open.indexOf(room))
    if (circle.length > 1) circles.push(circle)
  }
  for (const room of arrows.keys()) if (!index.has(room)) visit(room)
  return circles
}
