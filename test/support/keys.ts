import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What has the focus: whether it can be seen, and where it is. Null at the ends of the page. */
const FOCUSED = `(() => {
  const one = document.activeElement
  if (!one || one === document.body) return null
  const box = one.getBoundingClientRect()
  const style = getComputedStyle(one)
  const [x, y] = [Math.min(box.left + box.width / 2, innerWidth - 1), box.top + Math.min(box.height / 2, 12)]
  const top = document.elementFromPoint(x, y)
  return {
    what: one.outerHTML.slice(0, 160),
    isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
    isSeen: !!top && (one.contains(top) || top.contains(one) || !!top.closest('label')?.contains(one)),
  }
})()`

interface Focused {
  what: string
  isMarked: boolean
  isSeen: boolean
}

const MOST_STOPS = 400

/** Someone who has a keyboard and nothing else. Every stop on the way must be visible, marked and not covered. */
export function keyboardOf(page: Page) {
  let presses = 0
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  const stop = async () => {
    const focused = await page.evaluate<Focused | null>(FOCUSED)
    if (focused === null) return
    assert.ok(focused.isMarked, `the focus is not marked on ${focused.what}`)
    assert.ok(focused.isSeen, `the focus is covered on ${focused.what}`)
  }
  const isAt = (what: string) =>
    page.evaluate<boolean>(`!!document.activeElement?.matches(${JSON.stringify(what)})`)

  /** Goes on with Tab to what a selector names. */
  const to = async (what: string, key = 'Tab') => {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await press(key)
      await stop()
      if (await isAt(what)) return
    }
    assert.fail(`${what} cannot be reached with ${key} on ${page.url()}`)
  }
  return {
    press,
    to,
    isAt,
    presses: () => presses,
    /** Goes to a field and types into it. */
    async fill(what: string, text: string) {
      await to(what)
      presses += text.length
      await page.keyboard.type(text)
    },
    /** Goes to a link or button and presses it; another page answers. */
    async enter(what: string) {
      await to(what)
      await Promise.all([page.waitForNavigation(), press('Enter')])
    },
    /** Sends the form of the field that has the focus. */
    async send() {
      await Promise.all([page.waitForNavigation(), press('Enter')])
    },
  }
}
