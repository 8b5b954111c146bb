import { COMPILED, compiled } from './runner/compile.js'

/** What node is given to run a file of this project in a process of its own: compiled, where this is. */
export const nodeRuns = (file: string): string[] =>
  import.meta.url.endsWith('.js')
    ? ['--enable-source-maps', compiled(COMPILED, file)]
    : ['--import', 'tsx', file]
