import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { UPLOADS_A_DAY } from '../../../src/desk/files/limits.js'
import { aSource } from '../../support/builders.js'
import { anAccount, signedInAs, signIn } from '../../support/sign-in.js'
import { browserOn } from '../../support/site.js'
import { aDocx, aPdf } from './some-files.js'
import { aWorld, filesLeft, sha256Of, upload } from './world.js'

const PDF = aPdf()
const HASH = sha256Of(PDF)
const ADDRESS = `/files/${HASH}/decree.pdf`

test('a file that an editor publishes is listed with its hash and given as what it is, and can run nothing', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'decree.pdf', PDF).expect(303)
  for (const prefix of ['', '/km']) {
    const page = await supertest(site.app).get(`${prefix}/sources/S-0001`).expect(200)
    assert.match(page.text, new RegExp(`href="${ADDRESS}"`))
    assert.ok(page.text.includes(HASH) && page.text.includes('The signed decree'))
  }
  const answer = await supertest(site.app).get(ADDRESS).responseType('blob').expect(200)
  assert.deepEqual(answer.body, PDF)
  const { headers } = answer
  assert.equal(headers['content-type'], 'application/pdf')
  assert.equal(
    headers['content-disposition'],
    `attachment; filename="decree.pdf"; filename*=UTF-8''decree.pdf`,
  )
  assert.equal(headers['content-security-policy'], "sandbox; default-src 'none'; frame-ancestors 'none'")
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.doesNotMatch(String(headers['cache-control']), /immutable/)
  assert.equal(headers['set-cookie'], undefined)
  await supertest(site.app).get(ADDRESS).set('If-None-Match', String(headers.etag)).expect(304)
  await supertest(site.app).get('/sources/S-0001/v/1').expect(200)
  const json = await supertest(site.app).get('/api/v1/sources/S-0001').expect(200)
  assert.equal(json.body.data.content.files[0].sha256, HASH)
})

test('a name in Khmer is kept whole, and its address is one that every file system takes', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'អនុក្រឹត្យ.pdf', PDF).expect(303)
  const page = await supertest(site.app).get('/sources/S-0001').expect(200)
  assert.ok(page.text.includes('អនុក្រឹត្យ.pdf'))
  const answer = await supertest(site.app).get(`/files/${HASH}/file.pdf`).expect(200)
  assert.match(String(answer.headers['content-disposition']), /filename\*=UTF-8''%E1%9E%A2/)
})

test('what readers may not see is answered like what never was: drafts, confidential, withdrawn and erased', async (t) => {
  const site = await aWorld(t)
  const { ledger } = site.store
  const editor = await signedInAs(site, 'editor')
  const isAbsent = async () => {
    const absent = await supertest(site.app).get(`/files/${'0'.repeat(64)}/decree.pdf`)
    const answer = await supertest(site.app).get(ADDRESS)
    const rid = ({ text }: { text: string }) => text.replaceAll(HASH, '').replaceAll('0'.repeat(64), '')
    assert.deepEqual([answer.status, rid(answer)], [404, rid(absent)])
    const headersOf = (one: typeof answer) => Object.keys(one.headers).sort()
    assert.deepEqual(headersOf(answer), headersOf(absent))
    await editor.get(`/desk${ADDRESS}`).expect(200)
  }
  await upload(editor, 'decree.pdf', PDF, { op: 'draft' }).expect(303)
  await isAbsent()
  const files = [
    { sha256: HASH, type: 'application/pdf', size: PDF.length, name: 'decree.pdf', about: {} },
  ] as never
  await ledger.append({ ...aSource('S-0001', { files }), expected: 2 })
  await supertest(site.app).get(ADDRESS).expect(200)
  await ledger.append({ ...aSource('S-0001', { files, isConfidential: true }), expected: 3 })
  await isAbsent()
  await ledger.append({ ...aSource('S-0002', { files }), expected: 1 })
  await supertest(site.app).get(ADDRESS).expect(200)
  await ledger.append({ ...aSource('S-0002'), operation: 'withdraw', content: null, expected: 2 })
  await isAbsent()
})

test('a contributor opens files of their own draft and public ones, and no others', async (t) => {
  const site = await aWorld(t)
  const [editor, contributor] = [await signedInAs(site, 'editor'), await signedInAs(site, 'contributor')]
  await upload(editor, 'decree.pdf', PDF, { to: 'S-0002', op: 'draft' }).expect(303)
  await contributor.get(`/desk${ADDRESS}`).expect(404)
  const own = aPdf('Of a contributor')
  await upload(contributor, 'own.pdf', own, { op: 'draft' }).expect(303)
  await contributor.get(`/desk/files/${sha256Of(own)}/own.pdf`).expect(200)
  await contributor.get(`/desk/files/${sha256Of(own)}/other.pdf`).expect(404)
  await upload(contributor, 'more.pdf', aPdf('More'), { op: 'publish', version: 2 }).expect(403)
  await supertest(site.app).get(`/desk${ADDRESS}`).expect(303)
  assert.equal((await filesLeft(site)).length, 2)
})

test('a refused file leaves nothing on the disk or in the ledger, and what was typed stays', async (t) => {
  const site = await aWorld(t, { UPLOAD_MAX_MB: '0.1' })
  const editor = await signedInAs(site, 'editor')
  const before = await site.store.ledger.applied()
  const bad: [string, Buffer, RegExp][] = [
    ['drawing.svg', Buffer.from('<svg><script>alert(1)</script></svg>'), /can run programs/],
    ['decree.pdf', Buffer.concat([PDF, await aDocx()]), /two things at once/],
    ['decree.docx', PDF, /type pdf, but its name says otherwise/],
    ['decree.docm', await aDocx({ 'word/vbaProject.bin': 'x' }), /programs in this document/],
    ['large.pdf', Buffer.alloc(300_000, '%PDF-1.4'), /larger than 0.1 MB/],
  ]
  for (const [name, content, said] of bad) {
    const page = await upload(editor, name, content, { about: 'What it is about' }).expect(422)
    assert.match(page.text, said, name)
    assert.match(page.text, /href="#file"/)
    assert.ok(page.text.includes('value="What it is about"') && page.text.includes('value="A scan"'), name)
    assert.ok(page.text.includes('pdf, jpg, png, webp, docx, xlsx, pptx, odt, ods, odp'))
  }
  const none = await editor
    .post('/desk/sources/S-0001/files')
    .field('about.en', 'Typed')
    .field('version', '1')
    .expect(422)
  assert.match(none.text, /Choose a file/)
  const noReason = await upload(editor, 'decree.pdf', PDF, { why: '' }).expect(422)
  assert.match(noReason.text, /Choose the file again/)
  const stale = await upload(editor, 'decree.pdf', PDF, { version: 0, op: 'draft' }).expect(409)
  assert.match(stale.text, /Someone else changed this source/)
  assert.equal((await site.store.ledger.applied()).number, before.number)
  assert.deepEqual(await filesLeft(site), [HASH], 'the last one is whole, and goes with the next cleaning')
})

test('the same file elsewhere is recognised and kept once; in the same source it is refused', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'decree.pdf', PDF).expect(303)
  await upload(editor, 'again.pdf', PDF, { to: 'S-0002' }).expect(303)
  const page = await editor.get('/desk/sources/S-0002/files').expect(200)
  assert.match(page.text, /also kept with <a href="\/desk\/sources\/S-0001">/)
  const again = await upload(editor, 'decree.pdf', PDF, { version: 2 }).expect(422)
  assert.match(again.text, /has this very file already/)
  assert.deepEqual(await filesLeft(site), [HASH])
})

test('a file that is taken away stays with the versions that had it', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'decree.pdf', PDF).expect(303)
  await editor
    .post('/desk/sources/S-0001/files/remove')
    .type('form')
    .send({ sha256: HASH, version: '2' })
    .expect(303)
  const { entriesOf } = site.store.ledger
  assert.equal(JSON.parse((await entriesOf('source', 'S-0001')).at(-1)?.content ?? '').files, undefined)
  await supertest(site.app).get(ADDRESS).expect(200)
})

test('a file added to what is public does not publish the draft beside it, and is not lost when that is', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await site.store.ledger.append({
    ...aSource('S-0001', { publisher: 'In the draft' }),
    operation: 'edit',
    expected: 1,
  })
  await upload(editor, 'decree.pdf', PDF, { version: 2 }).expect(303)
  const page = await supertest(site.app).get('/sources/S-0001').expect(200)
  assert.ok(page.text.includes(HASH) && !page.text.includes('In the draft'))
  const body = {
    version: '3',
    kind: 'news',
    'title.en': 'T',
    publisher: 'In the draft',
    op: 'publish',
    why: 'w',
    root: '1',
  }
  await editor.post('/desk/sources/S-0001/edit').type('form').send(body).expect(303)
  const after = await supertest(site.app).get('/sources/S-0001').expect(200)
  assert.ok(after.text.includes(HASH) && after.text.includes('In the draft'))
})

test('where review is required nobody publishes their own file', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'decree.pdf', PDF).expect(403)
  assert.deepEqual(await filesLeft(site), [])
  await upload(editor, 'decree.pdf', PDF, { op: 'review' }).expect(303)
})

test('many small files: one person stops at the limit of a day, a source at fifty, the folder at its size', async (t) => {
  const site = await aWorld(t, { UPLOAD_TOTAL_MB: '0.02' })
  const editor = await signedInAs(site, 'editor')
  let refusedFull = 0
  for (let number = 1; number <= UPLOADS_A_DAY; number += 1) {
    const answer = await upload(editor, 'x.pdf', Buffer.alloc(0), { op: 'draft' })
    assert.equal(answer.status, 422)
    refusedFull += 1
  }
  const past = await upload(editor, 'x.pdf', PDF, { op: 'draft', about: 'Typed words' }).expect(429)
  assert.match(past.text, /300 in a day/)
  assert.ok(past.text.includes('Typed words') && refusedFull === UPLOADS_A_DAY)
  await anAccount(site, 'editor', 'other@example.org')
  const other = browserOn(site)
  await signIn(other, 'other@example.org')
  const full = await upload(other, 'x.pdf', aPdf('x'.repeat(30_000)), { op: 'draft' }).expect(422)
  assert.match(full.text, /no room for more files/)
  assert.deepEqual(await filesLeft(site), [])
})
