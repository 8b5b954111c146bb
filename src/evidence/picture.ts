import sharp from 'sharp'
import { type PictureType, type Refused, refused } from './rules.js'

/** A picture of a good camera. More would take hundreds of megabytes of memory. */
const MOST_PIXELS = 64_000_000
const QUALITY = 92

// One picture at a time and one thread: uploads are rare, and readers come first.
sharp.concurrency(1)
sharp.cache(false)
let queue: Promise<unknown> = Promise.resolve()

function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const mine = queue.catch(() => undefined).then(act)
  queue = mine
  return mine
}

const FORMATS: Record<PictureType, 'jpeg' | 'png' | 'webp'> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

async function redrawn(from: string, to: string, type: PictureType): Promise<Refused | null> {
  const format = FORMATS[type]
  const { pages = 1 } = await sharp(from, { limitInputPixels: false }).metadata()
  if (pages > 1) return refused('animated', format)
  const picture = sharp(from, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
  const options = format === 'png' ? {} : { quality: QUALITY }
  await picture
    .toFormat(format, { ...options, ...(format === 'jpeg' && { chromaSubsampling: '4:4:4' }) })
    .toFile(to)
  return null
}

/**
 * Writes a picture anew from its pixels alone. Everything else that was in the file stays behind: place, camera and time
 * (Exif, GPS, XMP, IPTC), thumbnails, comments, and whatever was hidden after its end. It stands upright.
 * @returns why it is refused; null when it is written
 */
export function redraw(from: string, to: string, type: PictureType): Promise<Refused | null> {
  return inTurn(async () => {
    try {
      return await redrawn(from, to, type)
    } catch (error) {
      const isLarge = error instanceof Error && /pixel limit/.test(error.message)
      return refused(isLarge ? 'tooManyPixels' : 'broken', FORMATS[type])
    }
  })
}
