import type { Request, Response } from 'express'
import Joi from 'joi'
import { notFound } from '../../errors.js'
import { readQuery } from '../../http/read.js'
import { CORRECTION_SECTIONS, EVIDENCE } from '../../kinds/demand/assess-form.js'
import { demand as demandKind } from '../../kinds/demand/kind.js'
import type { Assessment, Demand } from '../../kinds/demand/rules.js'
import { shown } from '../../language/text.js'
import type { RecordState } from '../../ledger/model.js'
import { rootOf } from '../../saving/rules.js'
import { contentToEdit } from '../../saving/standing.js'
import { crumbsOf, type FormGiven, formPage } from '../form/edit-page.js'
import { recordAt } from '../record/record-routes.js'
import { type Assessing, evidenceFor, hindranceToAssess, judged } from './judged.js'

const query = Joi.object<{ assessment: number }>({
  assessment: Joi.number().integer().min(1).max(1000).required(),
})

/** One assessment of a demand, and the demand as it was read: what readers have, or the draft that alone has it. */
export interface Corrected {
  state: RecordState
  /** From 0. */
  place: number
  demand: Demand
  assessment: Assessment
  isPublished: boolean
}

export async function correctedAt(assessing: Assessing, req: Request): Promise<Corrected> {
  const state = await recordAt(assessing, req)
  const place = readQuery(query, req.query).assessment - 1
  const published = await judged(assessing, state)
  const isPublished = state.published !== null && published.assessments[place] !== undefined
  const demand = isPublished
    ? published
    : ((await contentToEdit(assessing.ledger, state)) as unknown as Demand)
  const assessment = demand.assessments?.[place]
  if (!assessment) throw notFound('assessment', `${place + 1} of ${state.reference}`)
  return { state, place, demand, assessment, isPublished }
}

type Shows = Pick<FormGiven, 'typed'> &
  Partial<Pick<FormGiven, 'errors' | 'reason' | 'alike' | 'unlike' | 'conflict' | 'asked'>>

export const hindranceToCorrect = (
  res: Response,
  { state, isPublished }: Corrected,
  isReviewed: boolean,
): string | null => hindranceToAssess(res, state, isReviewed) ?? (isPublished ? null : 'unpublished')

export async function renderCorrection(
  assessing: Assessing,
  res: Response,
  corrected: Corrected,
  { status: code, ...shows }: Shows & { status: number },
): Promise<void> {
  const { wording } = res.locals
  const { state, place, demand, assessment } = corrected
  const { reference } = state
  const status = wording.t(`common.status.${assessment.status}`)
  const day = wording.date(assessment.on).text
  const texts = new Map(demand.criteria.map(({ number, text }) => [number, text]))
  const about = assessment.criteria.map(({ criterion }) => ({
    ...shown(texts.get(criterion), wording.lang),
    aside: '',
  }))
  const given: FormGiven = {
    heading: wording.t('desk.correct', { day }),
    lede: wording.t('desk.correctLede', { reference, status, day }),
    crumbs: [
      ...crumbsOf(demandKind, wording),
      { href: wording.href(`/desk/demands/${reference}`), text: reference },
    ],
    address: `/desk/demands/${reference}/correct?assessment=${place + 1}`,
    sections: CORRECTION_SECTIONS,
    choices: { records: {}, offers: { [EVIDENCE]: await evidenceFor(assessing, demand, reference) } },
    about: { criteria: about },
    hindrance: hindranceToCorrect(res, corrected, assessing.isReviewed),
    version: state.version,
    root: rootOf(state),
    errors: [],
    reason: '',
    openAt: '',
    conflict: null,
    ...shows,
  }
  res.status(code).render('desk/form', { ...formPage(given, wording), layout: 'desk' })
}
