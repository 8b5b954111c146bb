import { type Posted, rowNumbers } from './typed.js'

/** The posted form with a row one place further up among the rows posted; as it is for the first row. */
export function movedUp(posted: Posted, path: string): Posted {
  const [, rows = '', own = ''] = /^(.+)\.(\d{1,4})$/.exec(path) ?? []
  const numbers = rows === '' ? [] : rowNumbers(posted, rows)
  const above = numbers[numbers.indexOf(Number(own)) - 1]
  if (above === undefined) return posted
  const [one, other] = [`${rows}.${own}.`, `${rows}.${above}.`]
  const renamed = (name: string): string => {
    if (name.startsWith(one)) return other + name.slice(one.length)
    return name.startsWith(other) ? one + name.slice(other.length) : name
  }
  return new Map([...posted].map(([name, values]) => [renamed(name), values]))
}
