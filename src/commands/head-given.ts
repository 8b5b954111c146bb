import type { Verified } from '../ledger/chain.js'
import type { Head } from '../ledger/entry.js'
import { hashesDigest } from '../proof/head-statement.js'

export type GivenHead = Pick<Head, 'number' | 'hash'> & {
  /** Of all hashes up to it, where a signed head states it. */
  hashes?: string
}

/** Reads 'NUMBER:HASH'; null when it is something else. PURE. */
export function headFrom(text: string): GivenHead | null {
  const [, number, hash] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? []
  return number === undefined || hash === undefined ? null : { number: Number(number), hash }
}

/** Looks for a head that was noted elsewhere among the entries of a ledger, as they pass. */
export function lookingFor(given: GivenHead) {
  let found: string | null = null
  const digest = hashesDigest()
  const judgeAll = (verified: Verified): Verified => {
    if (digest.end() === given.hashes) return verified
    const fault =
      'the hashes up to the given head are not those that it states: a line before it was written anew'
    return { head: verified.head, fault: { where: `entries 1 to ${given.number}`, fault } }
  }
  return {
    see(entry: GivenHead): void {
      if (entry.number <= given.number) digest.see(entry.hash)
      if (entry.number === given.number) found = entry.hash
    },
    /** What is wrong with an otherwise good chain. */
    judge(verified: Verified): Verified {
      const { head, fault } = verified
      if (fault) return verified
      if (found === given.hash) return given.hashes === undefined ? verified : judgeAll(verified)
      const where = `entry ${found === null ? head.number + 1 : given.number}`
      const problem =
        found === null
          ? `the ledger ends before entry ${given.number} of the given head: its tail is missing`
          : 'its hash is not that of the given head: this ledger, or its tail, was written anew'
      return { head, fault: { where, fault: problem } }
    },
  }
}
