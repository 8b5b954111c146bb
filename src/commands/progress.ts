/** Steps after which a line is printed where nobody watches. */
const LINE_EVERY = 10_000
/** Steps after which the one line on a terminal is drawn again. */
const DRAW_EVERY = 200

interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

export interface Progress {
  step(count?: number): void
  /** Clears the line on a terminal. */
  end(): void
}

/** Tells how far a long command is, on standard error: one line drawn over on a terminal, else a line now and then. */
export function progressOf(what: string, output: Output = process.stderr): Progress {
  let done = 0
  let told = 0
  const every = output.isTTY ? DRAW_EVERY : LINE_EVERY
  return {
    step(count = 1) {
      done += count
      if (done - told < every) return
      told = done
      output.write(output.isTTY ? `\r${done} ${what}` : `${done} ${what}\n`)
    },
    end() {
      if (output.isTTY && told > 0) output.write('\r\x1b[K')
    },
  }
}
