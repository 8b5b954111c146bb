import { stat } from 'node:fs/promises'
import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { readNoter } from '../../access/reads.js'
import { signedIn } from '../../accounts/session/guard.js'
import { forbidden, notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { readForm } from '../../kinds/form/read-form.js'
import { contentFrom, postedOf, readTyped, type TypedGroup } from '../../kinds/form/typed.js'
import { filesOf, MOST_FILES, type Refused, refused } from '../../kinds/shape/files.js'
import { fileHashShape } from '../../kinds/shape/files-content.js'
import * as member from '../../kinds/shape/members.js'
import { source } from '../../kinds/source/kind.js'
import type { RecordState } from '../../ledger/model.js'
import { diskIn } from '../../record/evidence/disk.js'
import { receive } from '../../record/evidence/receive.js'
import { fileParams } from '../../record/evidence/routes.js'
import { sendFile } from '../../record/evidence/serve.js'
import { evidenceStore } from '../../record/evidence/store.js'
import type { DeskDeps } from '../../saving/deps.js'
import type { Saving } from '../../saving/door.js'
import { inside, type Outside } from '../../saving/inside.js'
import { readControls } from '../../saving/read.js'
import type { Op } from '../../saving/rules.js'
import { contentToEdit } from '../../saving/standing.js'
import { openRecordAt } from '../record/record-routes.js'
import { addFile, removeFile } from './adding.js'
import { copyOf } from './copying.js'
import { roomIn, uploadLimit } from './limits.js'
import { type EvidenceDesk, FILE_FIELDS, hindranceTo, render, type Shows } from './show.js'
import { type Upload, uploadReader } from './upload.js'

const typedFile = Joi.object({ about: member.text(300) })
const DONE = ['draft', 'review', 'publish', 'remove', 'same'] as const
const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid(...DONE) })
const removal = Joi.object<{ sha256: string; version: number }>({
  sha256: fileHashShape().required(),
  version: Joi.number().integer().min(0).default(0),
})

/** What stands in the way of keeping one more file, whatever it is. */
async function hindranceToKeep(
  { room, desk }: Receiving,
  res: Response,
  state: RecordState,
  { file, why }: Upload,
): Promise<Refused | null> {
  if (!file) return why ?? refused('none')
  if (res.locals.hasUploadedTooMuch) return refused('tooMany')
  const count = filesOf(await contentToEdit(desk.ledger, state)).length
  if (count >= MOST_FILES) return refused('tooMany', String(count))
  const { size } = await stat(file.path)
  return (await room.hasRoomFor(size)) ? null : refused('full')
}

/** @throws AppError 'forbidden' where it is closed to whoever asks */
const sourceAt = ({ store }: Pick<EvidenceDesk, 'store'>, req: Request) =>
  openRecordAt({ form: source, store }, req)

interface Receiving {
  desk: EvidenceDesk
  room: ReturnType<typeof roomIn>
}

async function take(receiving: Receiving, res: Response, state: RecordState, upload: Upload): Promise<void> {
  const { desk } = receiving
  const posted = postedOf(upload.body)
  const { controls, errors, reason } = readControls(posted)
  const op: Op = controls.op ?? 'draft'
  if (op === 'publish' && hindranceTo(res, state, desk.isReviewed) !== null)
    throw forbidden('This file cannot be published now')
  const typed = readTyped(FILE_FIELDS, posted)
  const read = readForm(typedFile, contentFrom(FILE_FIELDS, typed) as TypedGroup)
  const wrong = [...(read.ok ? [] : read.errors), ...errors]
  const again = { typed, reason, errors: wrong }
  const hindrance = await hindranceToKeep(receiving, res, state, upload)
  if (hindrance?.problem === 'tooMany' && res.locals.hasUploadedTooMuch)
    return render(desk, res, state, { ...again, status: 429, why: refused('tooMany') })
  if (!read.ok || wrong.length > 0 || hindrance || !upload.file)
    return render(desk, res, state, { ...again, status: 422, why: hindrance })
  const receipt = await receive(desk.disk, upload.file.path, upload.file.name)
  if (!receipt.ok) return render(desk, res, state, { ...again, status: 422, why: receipt.why })
  const file = { ...receipt.file, about: read.value.about }
  const change = { state, op, user: signedIn(res), reason: controls.reason, seen: controls.version }
  const outcome = await addFile(desk, change, file)
  if (outcome === 'added')
    return res.redirect(303, res.locals.wording.href(`/desk/sources/${state.reference}/files?done=${op}`))
  const now = (await desk.store.state('source', state.reference)) ?? state
  if (outcome === 'same') return render(desk, res, now, { ...again, status: 422, why: refused('same') })
  await render(desk, res, now, { ...again, status: 409, why: refused('moved') })
}

async function remove(desk: EvidenceDesk, req: Request, res: Response): Promise<void> {
  const state = await sourceAt(desk, req)
  const { sha256: hash, version } = readQuery(removal, req.body)
  const change = { state, op: 'draft' as const, user: signedIn(res), reason: '', seen: version }
  const outcome = await removeFile(desk, change, hash)
  if (outcome === 'added')
    return res.redirect(303, res.locals.wording.href(`/desk/sources/${state.reference}/files?done=remove`))
  const now = (await desk.store.state('source', state.reference)) ?? state
  await render(desk, res, now, { status: 409, why: refused('moved') })
}

const copying = Joi.object<{ op: 'draft' | 'publish'; version: number }>({
  op: Joi.string().valid('draft', 'publish').default('draft'),
  version: Joi.number().integer().min(0).default(0),
})

/** Keeps what is at the source's address now, in one press of a button. */
async function copy({ desk, room }: Receiving, req: Request, res: Response): Promise<void> {
  const { wording } = res.locals
  const state = await sourceAt(desk, req)
  const { op, version } = readQuery(copying, req.body)
  if (op === 'publish' && hindranceTo(res, state, desk.isReviewed) !== null)
    throw forbidden('This copy cannot be published now')
  const content = await contentToEdit(desk.ledger, state)
  const refuse = (shows: Shows) => render(desk, res, state, { status: 422, ...shows })
  if (res.locals.hasUploadedTooMuch || filesOf(content).length >= MOST_FILES)
    return refuse({ why: refused('tooMany') })
  if (!(await room.hasRoomFor(0))) return refuse({ why: refused('full') })
  const found = await copyOf(desk, typeof content.address === 'string' ? content.address : '')
  if (!found.ok && 'receipt' in found) return refuse({ why: found.receipt.why })
  if (!found.ok) {
    const why = wording.t(`web.why.${found.reason}`, { status: found.status ?? '' })
    return refuse({ copyProblem: wording.t('evidence.copyFailed', { why }) })
  }
  const change = { state, op, user: signedIn(res), reason: wording.t('evidence.copyReason'), seen: version }
  const outcome = await addFile(desk, change, found.file)
  if (outcome !== 'added') return refuse({ status: 409, why: refused(outcome) })
  res.redirect(303, wording.href(`/desk/sources/${state.reference}/files?done=${op}`))
}

/** The same with what files need. */
export function evidenceDesk(
  { config, connection, clock, log, web }: DeskDeps,
  saving: Outside<Saving>,
): Outside<EvidenceDesk> {
  const { dataDir, uploadMaxMb: maxMb, uploadTotalMb: totalMb } = config
  const note = readNoter(connection, clock)
  return {
    ...saving,
    evidence: evidenceStore(connection),
    async noteFile({ id: by }, { file, source }) {
      const detail = file.sha256.slice(0, 16)
      if (source) await note([{ what: 'file-read', by, record: source._id, detail }])
    },
    disk: diskIn(dataDir),
    log,
    maxMb,
    totalMb,
    web,
  }
}

/** /desk/sources/S-0001/files: what is kept of a source as files. Behind the desk's guard. */
export function evidenceRoutes(outside: Outside<EvidenceDesk>): Router {
  const router = aRouter()
  const own = (res: Response): EvidenceDesk => inside<EvidenceDesk>(outside, res)
  const room = roomIn(outside.disk, outside.totalMb)
  const receiving = (res: Response): Receiving => ({ desk: own(res), room })
  const limit = uploadLimit()
  const readUpload = uploadReader(outside.disk, outside.maxMb)

  router.get('/sources/:reference/files', async (req, res) => {
    const { done } = readQuery(doneQuery, req.query)
    await render(own(res), res, await sourceAt(own(res), req), { done })
  })

  router.post('/sources/:reference/files', limit, async (req, res) => {
    const state = await sourceAt(own(res), req)
    const upload = await readUpload(req, res)
    try {
      await take(receiving(res), res, state, upload)
    } finally {
      if (upload.file) await outside.disk.discard(upload.file.path)
    }
  })

  router.post('/sources/:reference/files/remove', (req, res) => remove(own(res), req, res))

  router.post('/sources/:reference/files/copy', limit, (req, res) => copy(receiving(res), req, res))

  router.get('/files/:sha256/:name', async (req, res) => {
    const asked = readParams(fileParams, req.params)
    const desk = own(res)
    const user = signedIn(res)
    const found = await desk.evidence.deskFile(await desk.ledger.applied(), asked, { ...desk, user })
    if (!found) throw notFound('page', asked.sha256)
    await desk.noteFile(user, found)
    await sendFile(desk, req, res, found.file)
  })
  return router
}
