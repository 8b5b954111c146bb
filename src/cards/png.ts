import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { forgetful } from '../ledger/forgetting.js'
import { drawer } from '../pictures/drawer.js'

/** Pictures of 20 to 40 KB each. */
const keeping = forgetful(() => new LRUCache<string, Promise<Buffer>>({ max: 300 }))

async function drawn(svg: string): Promise<Buffer> {
  const sharp = await drawer()
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}

/** A drawing as PNG, made outside the main thread and once: those who ask meanwhile share it. */
export function png(svg: string): Promise<Buffer> {
  const kept = keeping()
  const key = createHash('sha256').update(svg).digest('base64')
  const known = kept.get(key)
  if (known) return known
  const made = drawn(svg)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}
