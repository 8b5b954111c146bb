/** How far into a page its charset may be declared: as the HTML standard has browsers look. */
const DECLARED_WITHIN = 1024

const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]

function decoderFor(label: string | undefined) {
  if (!label) return null
  try {
    return new TextDecoder(label)
  } catch {
    // A label that no standard knows says nothing.
    return null
  }
}

/** What a page says of itself: `<meta charset>`, `<meta http-equiv>` or an XML declaration. */
function declared(body: Uint8Array): string | undefined {
  const start = Buffer.from(body.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const found =
    /<meta[^<>]{1,200}?charset\s{0,8}=\s{0,8}["']?([\w:-]+)|^<\?xml[^<>]{1,200}encoding\s{0,8}=\s{0,8}["']([\w:-]+)/i.exec(
      start,
    )
  const label = found?.[1] ?? found?.[2]
  // Whoever could read this declaration was not reading UTF-16 (HTML standard, 13.2.3.2).
  return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label
}

/** A page's text: by its byte order mark, else the answer's charset, else what the page declares, else as UTF-8. */
export function decoded(body: Uint8Array, contentType: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => body[at] === byte))?.[1]
  const sent = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]
  const decoder = decoderFor(marked) ?? decoderFor(sent) ?? decoderFor(declared(body)) ?? new TextDecoder()
  return decoder.decode(body)
}
