import Joi from 'joi'
import type { WorldDate } from '../../language/dates.js'
import * as member from './members.js'

/** A use of an entry elsewhere, as editors keep it: who cites it, in which work, and where that can be read. */
export interface Citing {
  by: string
  where: string
  address?: string
  on?: WorldDate
}

/** A record that names no use has no such member, as those had none that were written before there was one. */
export const citedByContent = () =>
  Joi.array()
    .items(
      Joi.object<Citing>({
        by: member.line(200).required(),
        where: member.line(300).required(),
        address: member.webLink(),
        on: member.writtenDate(),
      }),
    )
    .max(500)
    .empty(Joi.array().length(0))
