import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import yazl from 'yazl'

/*
 * Real files, made here: good ones, and ones that are made to attack.
 */

export const aPdf = (words = 'Hello'): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  )

export type Parts = Record<string, string | Buffer>

/** A zip file of these parts; the first is not packed, as OpenDocument wants it. */
export async function aZip(parts: Parts, comment = ''): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [index, [name, content]] of Object.entries(parts).entries())
    zip.addBuffer(Buffer.from(content), name, { compress: index > 0 })
  zip.end({ comment: Buffer.from(comment) as never, forceZip64Format: false })
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

export const aDocx = (more: Parts = {}, comment = ''): Promise<Buffer> =>
  aZip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document/>', ...more }, comment)
export const anXlsx = (): Promise<Buffer> =>
  aZip({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>' })
export const aPptx = (): Promise<Buffer> =>
  aZip({ '[Content_Types].xml': TYPES, 'ppt/presentation.xml': '<p:presentation/>' })
export const anOpenDocument = (
  kind: 'text' | 'spreadsheet' | 'presentation',
  more: Parts = {},
): Promise<Buffer> =>
  aZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office/>', ...more })

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#864' } })

/** A photograph as a phone takes it: it says where, when and with what, and lies on its side. */
export const aPhotograph = (): Promise<Buffer> =>
  plain()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretPhone', Artist: 'A Witness', ImageDescription: 'kept secret' },
      IFD2: { DateTimeOriginal: '2026:11:01 10:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 33/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '104/1 55/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>xmp witness</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer()

export const aPng = (): Promise<Buffer> => plain().png().toBuffer()
export const aWebp = (): Promise<Buffer> => plain().webp().toBuffer()

/** A zip file by hand: what its directory says need not be so. */
function handmadeZip(
  parts: { name: string; packed: Buffer; unpacked: number; flag?: number; offset?: number }[],
): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, packed, unpacked, flag = 0, offset } of parts) {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(flag, 6)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(unpacked, 22)
    header.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(20, 4)
    record.writeUInt16LE(20, 6)
    record.writeUInt16LE(flag, 8)
    record.writeUInt16LE(8, 10)
    record.writeUInt32LE(packed.length, 20)
    record.writeUInt32LE(unpacked, 24)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(offset ?? at, 42)
    central.push(record, Buffer.from(name))
    if (offset !== undefined) continue
    locals.push(header, Buffer.from(name), packed)
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const types = { name: '[Content_Types].xml', packed: deflateRawSync(TYPES), unpacked: TYPES.length }

/** A document whose text is 50 MB of zeros, packed to some kilobytes. */
export function aZipBomb(): Buffer {
  const zeros = Buffer.alloc(50 * 1024 * 1024)
  return handmadeZip([
    types,
    { name: 'word/document.xml', packed: deflateRawSync(zeros), unpacked: zeros.length },
  ])
}

/** A document of a thousand parts that are all the same place in the file. */
export function anOverlappingBomb(): Buffer {
  const kernel = deflateRawSync(Buffer.alloc(900_000))
  const first = { name: 'word/document.xml', packed: kernel, unpacked: 900_000 }
  const offset = 30 + types.name.length + types.packed.length
  const more = Array.from({ length: 1000 }, (_, n) => ({
    name: `word/${n}.xml`,
    packed: kernel,
    unpacked: 900_000,
    offset,
  }))
  return handmadeZip([types, first, ...more])
}

export const anEncryptedDocument = (): Buffer =>
  handmadeZip([types, { name: 'word/document.xml', packed: Buffer.from('xxxx'), unpacked: 400, flag: 1 }])

/** A document with a part that would be put elsewhere. */
export const aStrayingDocument = (): Buffer =>
  handmadeZip([types, { name: '../../word/document.xml', packed: deflateRawSync('x'), unpacked: 1 }])
