import { writeFile } from 'node:fs/promises'
import type { EvidenceFile } from '../../kinds/shape/files.js'
import { withoutEnd } from '../../language/trimmed.js'
import type { Disk } from '../../record/evidence/disk.js'
import { keepAs, type Receipt, receive } from '../../record/evidence/receive.js'
import type { Web } from '../../web/web.js'

const ENDINGS: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const MEGABYTE = 1024 * 1024

export type Copied =
  | { ok: true; file: EvidenceFile }
  | { ok: false; receipt: Extract<Receipt, { ok: false }> }
  /** Key under `web.why`. */
  | { ok: false; reason: string; status: number | null }

/** 'example.org-news-1.html' for a page of that address. */
const nameFor = (address: string, ending: string): string => {
  const { host, pathname } = new URL(address)
  const plain = `${host}${pathname}`.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[^A-Za-z0-9.]+/g, '-')
  return `${withoutEnd(plain.slice(0, 80), '-.')}.${ending}`
}

/**
 * Fetches what is at an address now and keeps it. Text is kept as it was sent, and never given as anything but text;
 * documents and pictures are checked as if somebody had uploaded them.
 */
export async function copyOf(
  { disk, web, maxMb }: { disk: Disk; web: Pick<Web, 'read'>; maxMb: number },
  address: string,
): Promise<Copied> {
  const found = await web.read(address, { types: Object.keys(ENDINGS), most: Math.floor(maxMb * MEGABYTE) })
  if (!found.ok) return { ok: false, reason: found.reason, status: found.status }
  const type = found.contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = ENDINGS[type] ?? 'txt'
  const name = nameFor(found.address, ending)
  const path = await disk.incoming()
  try {
    await writeFile(path, found.body, { mode: 0o600 })
    const isText = ending === 'html' || ending === 'txt'
    const receipt = isText
      ? await keepAs(disk, path, ending === 'html' ? 'text/html' : 'text/plain', name)
      : await receive(disk, path, name)
    if (!receipt.ok) return { ok: false, receipt }
    const taken = { about: {}, copyOf: found.address, takenAt: found.at.toISOString() }
    return { ok: true, file: { ...receipt.file, ...taken } }
  } finally {
    await disk.discard(path)
  }
}
