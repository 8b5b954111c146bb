/** Told to stop, a long command ends after what is in hand. A second Ctrl-C ends the process at once, as always. */
export function stopping(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}
