import { aPage, type Page } from '../http/page.js'
import type { Wording } from '../language/wording.js'

export interface RemindersPage {
  page: Page
  note: string
  done: string
  isOn: boolean
  action: string
  account: { text: string; href: string }
}

/** PURE. Whether one's own account gets reminders. */
export function remindersPage(
  { isOn, days, done }: { isOn: boolean; days: number; done: string | undefined },
  wording: Wording,
): RemindersPage {
  const { t } = wording
  const title = t('outbox.reminders.title')
  return {
    page: aPage({ title, description: title, address: '' }),
    note: t('outbox.reminders.note', { days }),
    done: done === undefined ? '' : t(`outbox.reminders.${done === 'on' ? 'savedOn' : 'savedOff'}`),
    isOn,
    action: wording.href('/account/reminders'),
    account: { text: t('accounts.account.title'), href: wording.href('/account') },
  }
}
