import { threadId } from 'node:worker_threads'
import { answering } from '../../src/apart/job.js'

/* A thread that does what it is told, badly too. */

const hoarded: string[] = []

const WORK = {
  which: () => threadId,
  environment: () => Object.keys(process.env).length,
  forever: () => {
    for (;;);
  },
  hoard: () => {
    for (;;) hoarded.push(JSON.stringify([...'hoarded']).repeat(1000) + hoarded.length)
  },
  nest: () => {
    let nest: unknown[] = []
    for (;;) nest = [nest]
  },
  throws: () => {
    throw new Error('Not like this')
  },
  leaves: () => process.exit(3),
  later: () => setImmediate(() => Promise.reject(new Error('Unheard'))),
}

export type OddWork = keyof typeof WORK

answering((asked: OddWork): unknown => {
  const given = WORK[asked]()
  return typeof given === 'number' ? given : null
})
