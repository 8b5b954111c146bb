/** Why a file cannot be read as a whole; `code` is a key of `imports.file`. */
export class Unreadable extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'Unreadable'
  }
}
