import type { Verified } from '../ledger/chain.js'
import type { Head } from '../ledger/entry.js'

export type GivenHead = Pick<Head, 'number' | 'hash'>

/** Reads 'NUMBER:HASH'; null when it is something else. PURE. */
export function headFrom(text: string): GivenHead | null {
  const [, number, hash] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? []
  return number === undefined || hash === undefined ? null : { number: Number(number), hash }
}

/** Looks for a head that was noted elsewhere among the entries of a ledger, as they pass. */
export function lookingFor(given: GivenHead) {
  let found: string | null = null
  return {
    see(entry: GivenHead): void {
      if (entry.number === given.number) found = entry.hash
    },
    /** What is wrong with an otherwise good chain. */
    judge(verified: Verified): Verified {
      const { head, fault } = verified
      if (fault || found === given.hash) return verified
      const where = `entry ${found === null ? head.number + 1 : given.number}`
      const problem =
        found === null
          ? `the ledger ends before entry ${given.number} of the given head: its tail is missing`
          : 'its hash is not that of the given head: this ledger, or its tail, was written anew'
      return { head, fault: { where, fault: problem } }
    },
  }
}
