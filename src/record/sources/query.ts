import Joi from 'joi'
import * as member from '../../kinds/shape/members.js'
import { SOURCE_KINDS, type SourceKind } from '../../kinds/shape/source-kinds.js'

/** What a list of sources can ask for. */
export interface SourceQuery {
  kind: SourceKind[]
}

export const sourceQuery = Joi.object<SourceQuery>({
  kind: member.listOf(Joi.string().valid(...SOURCE_KINDS), 50),
})
