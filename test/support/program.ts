import { pathToFileURL } from 'node:url'
import { COMPILED, compiled } from './runner/compile.js'

/** By its address: on Windows a path is none. */
const NOTING = pathToFileURL(compiled(COMPILED, 'test/support/runner/note-asked.ts')).href

/** What node is given to run a file of this project in a process of its own: compiled, where this is. */
export const nodeRuns = (file: string): string[] =>
  import.meta.url.endsWith('.js')
    ? ['--enable-source-maps', '--import', NOTING, compiled(COMPILED, file)]
    : ['--import', 'tsx', file]
