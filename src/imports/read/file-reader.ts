import { deserialize } from 'node:v8'
import { apart } from '../../apart/apart.js'
import { EndedError } from '../../apart/ended.js'
import type { ImportOptions } from '../model.js'
import type { Fault, FileRecord } from '../rules.js'
import { Unreadable } from './unreadable.js'

/** A file as it was sent, and how it is to be read. */
export interface FileToRead {
  file: string
  bytes: Uint8Array
  options: ImportOptions
}

/** What a thread says of a file; its records in pieces, each as v8 writes them, so that they can be taken up in turns. */
export type FileTold =
  | ({ isRead: true; pieces: Uint8Array[] } & Omit<FileRead, 'records'>)
  | { isRead: false; code: string; params: Unreadable['params'] }

/** What a file holds. */
export interface FileRead {
  records: FileRecord[]
  /** The first of what is wrong with its columns. */
  headFaults: Fault[]
  rows: number
  isUhri: boolean
  unplaced: string[]
}

const readApart: (sent: FileToRead) => Promise<FileTold> = apart(new URL('./file-job.js', import.meta.url), {
  within: 30_000,
  heap: 512,
  waiting: 3,
})

async function askApart(sent: FileToRead): Promise<FileTold> {
  try {
    return await readApart(sent)
  } catch (error) {
    if (!(error instanceof EndedError) || error.why === 'failed') throw error
    throw new Unreadable(error.why, {}, { cause: error })
  }
}

/**
 * Reads a file to be imported, apart from the thread that serves.
 * @param pause lets others run, between one piece of the records and the next
 * @throws Unreadable
 */
export async function readFile(sent: FileToRead, pause: () => Promise<void>): Promise<FileRead> {
  const told = await askApart(sent)
  if (!told.isRead) throw new Unreadable(told.code, told.params)
  const { pieces, isRead: _, ...rest } = told
  const records: FileRecord[] = []
  for (const piece of pieces) {
    for (const one of deserialize(piece) as FileRecord[]) records.push(one)
    await pause()
  }
  return { ...rest, records: records }
}
