const NAMED = /url\(["']?([^"'()\s]{1,2000})["']?\)/g

/** PURE. The addresses that a style sheet at an address loads; those that it has in itself are left out. */
export function styleAddresses(style: string, address: string): string[] {
  const named = [...style.matchAll(NAMED)].map(([, value = '']) => value)
  return named
    .filter((value) => !/^(?:data:|#)/.test(value))
    .map((value) => new URL(value, `http://site${address}`).pathname)
}
