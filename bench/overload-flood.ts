import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/*
 * Asks one site over fifty connections, each for the next as soon as it has an answer, until the time is over; then tells
 * how many answers of which status it had.
 */

interface Given {
  origin: string
  /** Address, with `#` where a number or a word is to stand that nobody has asked for. */
  pattern: string
  method: string
  ms: number
}

const CONNECTIONS = 50
const { origin, pattern, method, ms } = workerData as Given
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const until = performance.now() + ms
const statuses: Record<string, number> = {}
let count = 0

/** A day of the last years, a number, a word: never the same twice. */
function next(): string {
  count += 1
  const day = new Date(Date.UTC(2024, 0, 1 + (count % 1000))).toISOString().slice(0, 10)
  return pattern.replaceAll('#day', day).replaceAll('#', String(count))
}

const ask = () =>
  new Promise<void>((resolve) => {
    const body = method === 'POST' ? `email=a${count}%40example.org&password=guess` : ''
    const headers =
      method === 'POST'
        ? { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }
        : {}
    const sent = request(`${origin}${next()}`, { agent, method, headers }, (answer) => {
      const status = String(answer.statusCode)
      statuses[status] = (statuses[status] ?? 0) + 1
      answer.resume().on('close', resolve)
    })
    sent.on('error', () => {
      statuses.error = (statuses.error ?? 0) + 1
      resolve()
    })
    sent.end(body)
  })

async function connection(): Promise<void> {
  while (performance.now() < until) await ask()
}

await Promise.all(Array.from({ length: CONNECTIONS }, connection))
agent.destroy()
parentPort?.postMessage(statuses)
