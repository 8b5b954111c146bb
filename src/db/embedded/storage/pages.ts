/**
 * The pages of an LMDB data file, as `lmdb` 3 writes them (data version 2, little-endian, 64 bits), read without LMDB:
 * it maps the file and follows page numbers unchecked, so that a damaged one ends the process without a word.
 * https://github.com/kriszyp/lmdb-js/blob/master/dependencies/lmdb/libraries/liblmdb/mdb.c
 */
const MAGIC = 0xbeefc0de
const DATA_VERSION = 2
const HEADER = 24
const NODE_HEADER = 8
const TREE = 48
const META_TREES = HEADER + 24
const NO_ROOT = 0xffff_ffff_ffff_ffffn
const BRANCH = 1
const LEAF = 2
const OVERFLOW = 4
const META = 8
const BIG_DATA = 1
const SUB_TREE = 2

export type Meta = { readonly transaction: bigint; readonly pageSize: number; readonly trees: Buffer[] }

/** Reads page `number`, `count` pages long; `undefined` when the file ends before. */
export type ReadPage = (number: bigint, count: number) => Buffer | undefined

/**
 * The newer of the two meta pages; `undefined` when either is none: LMDB opens a file only by both, and ends the
 * process where one is spoilt. `head`: the first two pages, or more.
 */
export function newestMeta(head: Buffer): Meta | undefined {
  const first = readMeta(head)
  const second = first && readMeta(head.subarray(first.pageSize))
  if (!first || second?.pageSize !== first.pageSize) return undefined
  return first.transaction > second.transaction ? first : second
}

function readMeta(page: Buffer): Meta | undefined {
  if (page.length < META_TREES + 2 * TREE + 16 || page.readUInt32LE(HEADER) !== MAGIC) return undefined
  if (page.readUInt32LE(HEADER + 4) !== DATA_VERSION || (page.readUInt16LE(18) & META) === 0) return undefined
  const trees = [0, 1].map((i) => page.subarray(META_TREES + i * TREE, META_TREES + (i + 1) * TREE))
  const pageSize = page.readUInt32LE(META_TREES)
  return { transaction: page.readBigUInt64LE(META_TREES + 2 * TREE + 8), pageSize, trees }
}

/** The first thing that is wrong in the pages that a meta page leads to; `undefined` when all is as LMDB writes it. */
export function pageFault(meta: Meta, read: ReadPage): string | undefined {
  const seen = new Set<bigint>()
  try {
    for (const tree of meta.trees) walkTree({ read, seen, ...meta }, tree)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Walk = Meta & { readonly read: ReadPage; readonly seen: Set<bigint> }

function walkTree(walk: Walk, tree: Buffer): void {
  const root = tree.readBigUInt64LE(40)
  if (root !== NO_ROOT) walkPage(walk, root, tree.readUInt16LE(6))
}

/** `depth`: how many levels there are from this page down; leaves are at 1. */
function walkPage(walk: Walk, number: bigint, depth: number): void {
  const page = pageAt(walk, number, 1)
  if (depth < 1 || page.readUInt16LE(18) !== (depth === 1 ? LEAF : BRANCH))
    throw new Error(`page ${number} is of a wrong kind`)
  const lower = page.readUInt16LE(20)
  const upper = page.readUInt16LE(22)
  if (lower % 2 !== 0 || lower > upper || upper > walk.pageSize - HEADER)
    throw new Error(`page ${number} has wrong bounds`)
  for (let at = HEADER; at < HEADER + lower; at += 2) {
    const node = page.readUInt16LE(at) + HEADER
    const end = node + NODE_HEADER
    if (node < HEADER + upper || end > walk.pageSize) throw new Error(`page ${number} has a wrong offset`)
    const size = page.readUInt16LE(node) + page.readUInt16LE(node + 2) * 0x1_0000
    const data = end + page.readUInt16LE(node + 6)
    if (data > walk.pageSize) throw new Error(`page ${number} has a key too long`)
    if (depth > 1)
      walkPage(walk, BigInt(size) + BigInt(page.readUInt16LE(node + 4)) * 0x1_0000_0000n, depth - 1)
    else walkData(walk, number, page, { flags: page.readUInt16LE(node + 4), data, size })
  }
}

type Data = { readonly flags: number; readonly data: number; readonly size: number }

/** No table here keeps several values of a key, so that a value is plain, long, or the root of a tree. */
function walkData(walk: Walk, number: bigint, page: Buffer, { flags, data, size }: Data): void {
  if (flags > SUB_TREE || (flags === SUB_TREE && size !== TREE))
    throw new Error(`page ${number} has a value of a wrong kind`)
  const stored = flags & BIG_DATA ? 8 : size
  if (data + stored > walk.pageSize) throw new Error(`page ${number} has a value too long`)
  if (flags & SUB_TREE) walkTree(walk, page.subarray(data, data + TREE))
  if (!(flags & BIG_DATA)) return
  const first = page.readBigUInt64LE(data)
  const count = Math.ceil((HEADER + size) / walk.pageSize)
  const long = pageAt(walk, first, count)
  if (long.readUInt16LE(18) !== OVERFLOW || long.readUInt32LE(20) < count)
    throw new Error(`page ${first} is of a wrong kind`)
}

function pageAt({ read, seen, transaction }: Walk, number: bigint, count: number): Buffer {
  if (number < 2n || seen.has(number)) throw new Error(`page ${number} is led to twice`)
  seen.add(number)
  const page = read(number, count)
  if (!page) throw new Error(`the file ends before page ${number}`)
  if (page.readBigUInt64LE(0) !== number) throw new Error(`page ${number} is another page`)
  // LMDB would take it for one it is writing, and write into its read-only map.
  if (page.readBigUInt64LE(8) > transaction) throw new Error(`page ${number} is newer than its file`)
  return page
}
