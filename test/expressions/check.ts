/**
 * Whether every regular expression takes linear time, whatever it is run on: part of `npm run check`. One that does not stops
 * the whole server for as long as a stranger likes.
 */
import { allExpressions, type Found } from './collect.js'
import { EXCEPTIONS, type Exception } from './exceptions.js'
import { faultOf } from './judge.js'

/** What is wrong, a line each; exceptions that nothing needs are wrong too. */
export function faultsIn({ expressions, built }: Found, exceptions: readonly Exception[]): string[] {
  const needed = new Set<Exception>()
  const isExcepted = (path: string, isIt: (written: string) => boolean): boolean => {
    const found = exceptions.find((one) => one.path === path && isIt(one.written))
    if (found) needed.add(found)
    return found !== undefined
  }
  const known = new Map<string, string>()
  const faults: string[] = []
  for (const { path, line, source, flags } of expressions) {
    const id = `/${source}/${flags}`
    const fault = known.get(id) ?? faultOf({ source, flags })
    known.set(id, fault)
    if (fault !== '' && !isExcepted(path, (written) => written === source))
      faults.push(`${path}:${line} ${id} may take more than linear time: ${fault}`)
  }
  for (const { path, line, text } of built)
    if (!isExcepted(path, (written) => text.startsWith(written)))
      faults.push(
        `${path}:${line} ${text} is put together when it runs: argue for it in test/expressions/exceptions.ts`,
      )
  const stale = exceptions.filter((one) => !needed.has(one))
  return [
    ...faults,
    ...stale.map(({ path, written }) => `${path} no longer needs the exception for ${written}`),
  ]
}

if (process.argv[1] === import.meta.filename) {
  const faults = faultsIn(allExpressions('.'), EXCEPTIONS)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
}
