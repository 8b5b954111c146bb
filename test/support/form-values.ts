/** What a browser would send from a page's forms if nothing more were typed: names and values, in order. */
export function formValues(html: string): Record<string, string[]> {
  const values = new Map<string, string[]>()
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) values.set(name, [...(values.get(name) ?? []), value])
  }
  const tags = /<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/(?:textarea|select)>)?/g
  // Inputs have no end tag, so their own pattern must not run on to that of a later element.
  const inputs = html.replace(/<input\b([^>]*)>/g, (whole, attributes: string) => {
    const type = attribute(attributes, 'type') ?? 'text'
    const isChoice = type === 'radio' || type === 'checkbox'
    if (!isChoice || /\bchecked\b/.test(attributes)) {
      add(attribute(attributes, 'name'), attribute(attributes, 'value') ?? '')
    }
    return whole.length > 0 ? '' : whole
  })
  for (const [, , attributes = '', inside = ''] of inputs.matchAll(tags)) {
    const selected = /<option value="([^"]*)" selected/.exec(inside)
    const isSelect = inside.includes('<option')
    add(
      attribute(attributes, 'name'),
      isSelect ? plain(selected?.[1] ?? '') : plain(inside.replace(/^\n/, '')),
    )
  }
  return Object.fromEntries(values)
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)
  return found ? plain(found[1] ?? '') : undefined
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
  '&amp;': '&',
}

const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp|#x27|#x60|#x3D);/g, (one) => ENTITIES[one] ?? one)
