import { accessibility } from './accessibility.js'
import { accounts } from './accounts.js'
import { api } from './api.js'
import { asOf } from './as-of.js'
import { audit } from './audit.js'
import { changes } from './changes.js'
import { citations } from './citations.js'
import { common } from './common.js'
import { copy } from './copy.js'
import { data } from './data.js'
import { demands } from './demands.js'
import { desk } from './desk.js'
import { embed } from './embed.js'
import { errors } from './errors.js'
import { evidence } from './evidence.js'
import { feeds } from './feeds.js'
import { fields } from './fields.js'
import { following } from './following.js'
import { frame } from './frame.js'
import { history } from './history.js'
import { imports } from './imports.js'
import { indicators } from './indicators.js'
import { languages } from './languages.js'
import { ledger } from './ledger.js'
import { link } from './link.js'
import { outbox } from './outbox.js'
import { overview } from './overview.js'
import { progress } from './progress.js'
import { readers } from './readers.js'
import { records } from './records.js'
import { review } from './review.js'
import { search } from './search.js'
import { site } from './site.js'
import { tokens } from './tokens.js'
import { typing } from './typing.js'
import { unfinished } from './unfinished.js'
import { unlisted } from './unlisted.js'
import { users } from './users.js'
import { web } from './web.js'

/** The English catalogue: one file for each part of the site. It is the shape that every other language must have. */
export const en = {
  accessibility,
  accounts,
  api,
  asOf,
  audit,
  changes,
  citations,
  common,
  copy,
  data,
  demands,
  desk,
  embed,
  errors,
  evidence,
  feeds,
  fields,
  following,
  frame,
  history,
  imports,
  indicators,
  languages,
  ledger,
  link,
  outbox,
  overview,
  progress,
  readers,
  records,
  review,
  search,
  site,
  typing,
  unfinished,
  unlisted,
  tokens,
  users,
  web,
}
