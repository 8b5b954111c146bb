import type { Licence } from '../../http/licence.js'
import { aPage, type Page } from '../../http/page.js'
import { summaryOf } from '../../http/summary.js'
import type { Edition } from '../../kinds/edition.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Theme } from '../../kinds/theme/rules.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import type { ActionRow } from '../../record/actions/rows.js'
import { countStatuses } from '../../record/demands/list.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { type Strip, stripOf } from '../../record/demands/strip.js'
import { type Names, slugIn } from '../../record/names.js'
import type { ListedTheme } from '../../record/themes/store.js'
import { type ActionGroup, actionGroup } from '../actions/group.js'
import { citeHead } from '../citations/head.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import { type DemandGroup, demandGroup } from '../demands/group.js'
import { axisOf } from '../demands/list-page.js'
import { type ShownEdition, shownEdition, type VersionNotice } from '../frame/version-notice.js'

export interface ThemeListPage {
  page: Page
  themes: { name: Shown; href: string; description: Shown; countText: string; strip: Strip }[]
}

/** PURE. */
export function themeListPage(
  themes: readonly ListedTheme[],
  demands: Iterable<DemandRow>,
  wording: Wording,
): ThemeListPage {
  const rows = [...demands]
  const title = wording.t('records.themes.heading')
  const description = wording.t('records.themes.lede')
  return {
    page: aPage({ title, description, address: '/themes', section: 'themes' }),
    themes: themes.map(({ _id, content }) => {
      const { slug } = content
      const of = rows.filter((row) => row.themes.includes(_id))
      const listOf = (status: Status) => `/demands?theme=${slug}&status=${status}`
      return {
        name: wording.text(content.name),
        href: wording.href(`/themes/${slug}`),
        description: wording.text(content.description),
        countText: wording.t('demands.count', { count: of.length }),
        strip: stripOf(countStatuses(of), listOf, wording),
      }
    }),
  }
}

/** The page of one theme, or of one version of it. */
export interface ThemePage {
  page: Page
  slug: string
  name: Shown
  description: Shown
  demands: DemandGroup
  actions: ActionGroup
  edition: ShownEdition
  cite: CiteBox | null
  version: VersionNotice | null
}

export interface ThemePageInput {
  edition: Edition
  content: Theme
  /** Address of its page, without language prefix. */
  path: string
  version: VersionNotice | null
  origin: string
  licence: Licence
  names: Names
  head: Head
  demands: ReadonlyMap<string, DemandRow>
  actions: ReadonlyMap<string, ActionRow>
}

/** PURE. Demands and actions are those of today, whichever version of the theme is shown. */
export function themePage(input: ThemePageInput, wording: Wording): ThemePage {
  const { edition, content, path, version, names, head, demands, actions } = input
  const { reference } = edition
  const now = slugIn(names, 'theme', reference)
  const of = [...demands.values()].filter((row) => row.themes.includes(reference))
  const references = new Set(of.map((row) => row.reference))
  const answering = [...actions.values()].filter((action) =>
    action.links.some((link) => !link.isContext && references.has(link.demand)),
  )
  const name = wording.text(content.name)
  const description = wording.text(content.description)
  return {
    slug: now,
    page: aPage({
      title: name.text,
      description: summaryOf(description.text || wording.t('records.themes.lede')),
      address: `${path}${version ? `/v/${edition.version}` : ''}`,
      section: 'themes',
      picture: `${path}/picture.png`,
      edition: wording.t('demands.edition', { version: edition.version }),
      ...citeHead({ kind: 'theme', edition, content }, { ...input, wording }),
    }),
    name,
    description,
    demands: demandGroup(of, `theme=${now}`, { axis: axisOf(demands.values(), head), names, wording }),
    actions: actionGroup(answering, '', { names, wording }),
    edition: shownEdition(path, edition, wording),
    cite: citeBox({ kind: 'theme', edition, content }, { ...input, wording }),
    version,
  }
}
