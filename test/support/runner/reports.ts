/** What a process that runs tests tells the one that started it. */
export type Report =
  /** Anything happened: it does not hang. */
  { is: 'alive'; test: string } | ({ is: 'done' } & FileReport)

export interface FileReport {
  file: string
  /** As node's own reporter writes it. */
  text: string
  tests: number
  pass: number
  fail: number
  skipped: number
  /** Wall time from its import to its last test's end, and CPU time meanwhile of its process and what that started, in milliseconds. */
  ms: number
  cpuMs: number
  /** Of the process, in bytes. */
  memory: number
}

/** Names the test that follows the last one of a file; it is neither counted nor shown. */
export const END_OF_FILE = 'the end of the file'
