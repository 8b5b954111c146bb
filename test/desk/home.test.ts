import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anAssessment } from '../pages/programmes/a-programme.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { signedInAs } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'

const clock = { now: () => new Date('2026-03-01T05:00:00Z') }

const judgedOn = (on: string) => ({ assessments: [anAssessment({ status: 'announced', on })] })

test('the desk shows deadlines that are near and demands that nobody has checked for long', async (t) => {
  const site = await ownSite(t, { STALE_AFTER_DAYS: '60' }, clock)
  await site.store.ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc'), aSource('S-0001')],
    aDemand('D-0001', { ...judgedOn('2025-12-31'), title: { en: 'Checked two months ago' } }),
    aDemand('D-0002', { ...judgedOn('2025-12-29'), checkedOn: '2026-01-01', title: { en: 'Checked since' } }),
    aDemand('D-0003', { ...judgedOn('2026-02-20'), deadline: '2026-03-15', title: { en: 'Due soon' } }),
    aDemand('D-0004', { ...judgedOn('2026-02-20'), deadline: '2027-01', title: { en: 'Due much later' } }),
  ])
  const editor = await signedInAs(site, 'editor')
  const { text } = await editor.get('/desk').expect(200)
  const [, stale = ''] = /Not checked for 60 days or more([\s\S]*?)<\/section>/.exec(text) ?? []
  const [, due = ''] = />Deadlines<([\s\S]*?)<\/section>/.exec(text) ?? []
  assert.match(stale, /D-0001[\s\S]*last checked on 31 December 2025/)
  assert.doesNotMatch(stale, /D-000[234]/)
  assert.match(due, /href="\/desk\/demands\/D-0003"[\s\S]*15 March 2026/)
  assert.doesNotMatch(due, /D-000[124]/)
})

test('what needs somebody is counted at a glance, with ages; mail that did not go out for admins alone', async (t) => {
  const site = await ownSite(t, { STALE_AFTER_DAYS: '60' }, clock)
  const editor = await signedInAs(site, 'editor')
  const admin = await signedInAs(site, 'admin')
  assert.match((await editor.get('/desk')).text, /Nothing needs you now/)
  await site.store.ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc'), aSource('S-0001')],
    aDemand('D-0001', judgedOn('2025-12-31')),
    { ...aDemand('D-0002'), operation: 'submit' },
  ])
  const mail = {
    order: 'x',
    to: 'a@example.org',
    kind: 'digest',
    state: 'failed',
    tries: 1,
    nextAt: '',
    orderedAt: '',
  }
  await site.store.connection.collection('outbox').insertOne({ ...mail })
  const glance = /id="glance"[\s\S]*?<\/section>/
  const [seen = ''] = glance.exec((await editor.get('/desk')).text) ?? []
  assert.match(seen, /1 demand not checked lately/)
  assert.match(seen, /1 draft waits for review<\/a> <span class="note">the longest: /)
  assert.doesNotMatch(seen, /mail/)
  const [asAdmin = ''] = glance.exec((await admin.get('/km/desk')).text) ?? []
  assert.match(asAdmin, /អ៊ីមែលចំនួន [1១] មិនបានផ្ញើចេញ/)
})
