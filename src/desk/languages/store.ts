import type { Connection, Model } from 'mongoose'
import { fieldsOf, type Referred } from '../../kinds/form/fields.js'
import { type DeskForm, isOutside } from '../../kinds/form/form.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { byLanguage, LANGUAGES, type Language } from '../../language/languages.js'
import type { Text } from '../../language/text.js'
import type { Head } from '../../ledger/entry.js'
import type { Published, Stored } from '../../ledger/published.js'
import { snapshot } from '../../ledger/snapshot.js'
import { versionModel } from '../../ledger/version-model.js'
import { oncePerHead } from '../../record/once-per-head.js'
import { type Lacking, lackingIn } from './rules.js'

/** A published record with texts that some language lacks. */
export interface LackingRecord {
  kind: Referred
  reference: string
  title: Text
  lacks: Lacking[]
}

/** Those that lack something in each language, in the order of their kinds and references; and how many there are of all. */
export interface LackingRecords {
  of: Record<Language, LackingRecord[]>
  total: number
}

type Doc = Published<{ title?: Text; name?: Text }>

const recordOf = (form: DeskForm, { _id, content }: Doc, language: Language): LackingRecord[] => {
  const fields = [...fieldsOf(form.sections).filter((one) => !isOutside(one)), ...form.carried]
  const lacks = lackingIn(fields, content).filter((one) => one.language === language)
  const title = content?.title ?? content?.name ?? {}
  return lacks.length === 0 ? [] : [{ kind: form.kind, reference: _id, title, lacks }]
}

/** Reads every published record once for each head of the ledger; the desk asks again and again at the same one. */
export const lackingReader = (
  connection: Connection,
  forms: readonly DeskForm[],
): ((head: Head) => Promise<LackingRecords>) =>
  oncePerHead(async (head) => {
    const found: LackingRecords = { of: byLanguage(() => []), total: 0 }
    for (const form of forms) {
      const model = versionModel(connection, kindOfRecord(form.kind).rows) as unknown as Model<Stored<Doc>>
      for await (const doc of snapshot<Doc>(model, head).stream({}, { paths: ['content'] })) {
        found.total += 1
        for (const language of LANGUAGES) found.of[language].push(...recordOf(form, doc, language))
      }
    }
    return found
  })
