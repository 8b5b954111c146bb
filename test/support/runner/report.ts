import { spec, type TestEvent } from 'node:test/reporters'
import { END_OF_FILE, type FileReport } from './reports.js'
import { fileUnderWay, tell } from './under-way.js'

type Counts = Pick<FileReport, 'tests' | 'pass' | 'fail' | 'skipped'>

const NONE: Counts = { tests: 0, pass: 0, fail: 0, skipped: 0 }

/** What node says of a whole process, of which there are several: the runner adds up. */
const TOTAL = /^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /

async function textOf(events: readonly TestEvent[]): Promise<string> {
  const reporter = new spec()
  for (const event of events) reporter.write(event)
  reporter.end()
  let text = ''
  for await (const part of reporter) text += part
  return text
}

function countsOf(events: readonly TestEvent[]): Counts {
  const counts = { ...NONE }
  for (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details.type === 'suite') continue
    counts.tests++
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++
    else if (type === 'test:pass') counts.pass++
    else counts.fail++
  }
  return counts
}

async function fileReport(events: readonly TestEvent[]): Promise<FileReport> {
  const { file, failure, ...used } = fileUnderWay()
  const counts = countsOf(events)
  const fault = failure === '' && counts.tests === 0 ? `✖ ${file} has no test\n` : failure
  const text = (await textOf(events)) + fault
  return { file, text, ...counts, fail: counts.fail + (fault === '' ? 0 : 1), ...used }
}

/** Node's reporter of one process: gathers what each file's tests say, and tells it to the runner when the file is done. */
// biome-ignore lint/style/noDefaultExport: node takes a reporter from a default export
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let events: TestEvent[] = []
  for await (const event of source) {
    const name = event.data && 'name' in event.data ? event.data.name : ''
    if (name === END_OF_FILE) {
      if (event.type !== 'test:pass') continue
      tell({ is: 'done', ...(await fileReport(events)) })
      events = []
    } else if (event.type !== 'test:diagnostic' || !TOTAL.test(event.data.message)) {
      tell({ is: 'alive', test: name })
      events.push(event)
    }
  }
  yield await textOf(events)
}
