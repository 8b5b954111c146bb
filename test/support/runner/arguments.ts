import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './compile.js'

/** What `npm test` was asked to run. */
export interface Asked {
  /** Folders and files of test/; none: all. */
  only: string[]
  without: string[]
  part: number
  parts: number
}

export function readArguments(given: readonly string[]): Asked {
  const [part = 1, parts = 1] =
    given
      .find((argument) => argument.startsWith('--part='))
      ?.slice('--part='.length)
      .split('/')
      .map(Number) ?? []
  const without = given.flatMap((argument) => (/^-[^-]/.test(argument) ? [argument.slice(1)] : []))
  return { only: given.filter((argument) => !argument.startsWith('-')), without, part, parts }
}

function testsAt(asked: string): string[] {
  const path = existsSync(asked) && /^test(?:\/|$)/.test(asked) ? asked : join('test', asked)
  if (existsSync(path) && statSync(path).isFile()) return [path]
  const files = filesIn(path, '.test.ts')
  if (files.length === 0) throw new Error(`No test is at ${path}`)
  return files
}

/** The test files asked for, in order. @throws Error where none is at one of the places asked for */
export function chosenFiles({ only, without, part, parts }: Asked): string[] {
  const all = (only.length > 0 ? only : ['test']).flatMap(testsAt)
  return [...new Set(all)]
    .filter((file) => !without.some((folder) => file.startsWith(join('test', folder))))
    .sort()
    .filter((_file, place) => place % parts === part - 1)
}

/** A test that ends processes, fills disks or measures its own says so in its first lines, and runs in one of its own. */
export const isAlone = (file: string): boolean => /^\/\/ Runs alone:/m.test(readFileSync(file, 'utf8'))
