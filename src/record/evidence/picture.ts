import { type PictureType, type Refused, refused } from '../../kinds/shape/files.js'
import { drawer } from '../../pictures/drawer.js'

/** A picture of a good camera. More would take hundreds of megabytes of memory. */
const MOST_PIXELS = 64_000_000
const QUALITY = 92
/** Seconds in which a picture must be drawn. Bounds of a thread's heap do not reach what sharp does beside it. */
const WITHIN_S = 30
/** Pictures that may wait while one is drawn. */
const MOST_WAITING = 10

// One picture at a time: uploads are rare, and readers come first.
let queue: Promise<unknown> = Promise.resolve()
let inLine = 0

async function inTurn(act: () => Promise<Refused | null>): Promise<Refused | null> {
  if (inLine > MOST_WAITING) return refused('busy')
  inLine += 1
  const mine = queue.then(act).finally(() => {
    inLine -= 1
  })
  queue = mine.catch(() => undefined)
  return mine
}

const FORMATS: Record<PictureType, 'jpeg' | 'png' | 'webp'> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

async function redrawn(from: string, to: string, type: PictureType): Promise<Refused | null> {
  const sharp = await drawer()
  const format = FORMATS[type]
  const { pages = 1 } = await sharp(from, { limitInputPixels: false }).metadata()
  if (pages > 1) return refused('animated', format)
  const picture = sharp(from, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .timeout({ seconds: WITHIN_S })
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
      const said = error instanceof Error ? error.message : ''
      const why = /pixel limit/.test(said) ? 'tooManyPixels' : /^timeout/.test(said) ? 'slow' : 'broken'
      return refused(why, FORMATS[type])
    }
  })
}
