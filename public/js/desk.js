// Every form of the desk works without this. With it, long lists are looked through by typing, what is typed is kept on this
// device until it is saved, and leaving with unsaved changes asks first.
const words = document.currentScript.dataset

/** How many there are to choose from, in the digits of the page: its words hold their nought. */
const counted = (number) =>
  words.count.replace(/[0\u17e0]/, (zero) =>
    [...String(number)].map((digit) => String.fromCodePoint(zero.codePointAt(0) + Number(digit))).join(''),
  )
const PREFIX = 'tamdan-form:'
const LASTS_MS = 7 * 24 * 60 * 60 * 1000
const MOST_SHOWN = 8
const LEAST_TO_TYPE = 20

const made = (tag, attributes, text = '') => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  return element
}

// ---- combobox with a list: the pattern of the ARIA Authoring Practices, "editable, list autocomplete" ----

const folded = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** @param input takes the typing @param texts what can be chosen @param choose is told the place of what was */
function combobox(input, texts, choose) {
  const id = `${input.id}-list`
  const list = made('ul', { id, role: 'listbox', class: 'combo-list', hidden: '', 'aria-label': words.list })
  const said = made('span', { role: 'status', class: 'vh' })
  const searched = texts.map(folded)
  let shown = []
  let active = -1
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
    autocomplete: 'off',
  }))
    input.setAttribute(name, value)
  const box = made('span', { class: 'combo' })
  input.before(box)
  box.append(input, list, said)

  const move = (to) => {
    active = to
    for (const [place, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(place === to))
    if (to < 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', `${id}-${to}`)
    list.children[to].scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    move(-1)
  }
  const open = () => {
    const sought = folded(input.value).split(/\s+/).filter(Boolean)
    shown = []
    for (let place = 0; place < texts.length && shown.length < MOST_SHOWN; place += 1)
      if (sought.every((word) => searched[place].includes(word))) shown.push(place)
    list.replaceChildren(
      ...shown.map((place, at) =>
        made('li', { id: `${id}-${at}`, role: 'option', 'aria-selected': 'false' }, texts[place]),
      ),
    )
    list.hidden = shown.length === 0
    input.setAttribute('aria-expanded', String(shown.length > 0))
    said.textContent = shown.length === 0 ? words.none : counted(shown.length)
    move(-1)
  }
  const take = (at) => {
    input.value = texts[shown[at]]
    choose(shown[at])
    close()
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  input.addEventListener('input', () => {
    choose(texts.indexOf(input.value))
    if (input.value === '') close()
    else open()
  })
  input.addEventListener('keydown', (event) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) open()
      const count = shown.length
      if (count > 0)
        move(key === 'ArrowDown' ? (active + 1) % count : (active + count - (active < 0 ? 0 : 1)) % count)
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault()
      take(active)
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  })
  input.addEventListener('blur', close)
  // Before the blur that would close the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target.closest('li')
    if (option) take([...list.children].indexOf(option))
  })
}

for (const input of document.querySelectorAll('input[list]')) {
  const texts = [...(input.list?.options ?? [])].map((option) => option.value)
  input.removeAttribute('list')
  if (texts.length > 0) combobox(input, texts, () => undefined)
}

for (const select of document.querySelectorAll('form[data-keep] select')) {
  const [none, ...options] = select.options
  if (options.length < LEAST_TO_TYPE || none.value !== '') continue
  const texts = options.map((option) => option.text)
  const input = made('input', { id: select.id, placeholder: none.text })
  for (const name of ['aria-describedby', 'aria-invalid'])
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name))
  const written = () => (select.value === '' ? '' : select.selectedOptions[0].text)
  input.value = written()
  select.before(input)
  select.id = `${select.id}-select`
  select.hidden = true
  combobox(input, texts, (place) => {
    select.value = place < 0 ? '' : options[place].value
  })
  // What names none of them is not sent, so it must not seem chosen.
  input.addEventListener('blur', () => {
    input.value = written()
  })
}

// ---- what is typed is kept until it is saved ----

const form = document.querySelector('form[data-keep]')
const mine = `${PREFIX}${words.user}:`
/** Without what stands before it for the language: a form can be gone on with in another. */
const keyOf = (action) => mine + new URL(action, location.href).pathname.replace(/^.*?(?=\/desk\/)/, '')

function stored(read) {
  try {
    return read(localStorage)
  } catch {
    // No storage, or no room in it: nothing is kept, and nothing else fails.
    return null
  }
}
const keysOf = (storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX))

stored((storage) => {
  for (const key of keysOf(storage)) {
    const isOld = Date.now() - (JSON.parse(storage.getItem(key)).at ?? 0) > LASTS_MS
    if (isOld || !key.startsWith(mine)) storage.removeItem(key)
  }
  // A page that says it is done, or the list of what was put aside: what was sent has arrived.
  const sent = sessionStorage.getItem(PREFIX)
  if (sent && (document.querySelector('.done') || location.hash === '#unfinished')) storage.removeItem(sent)
  sessionStorage.removeItem(PREFIX)
})

for (const out of document.querySelectorAll('form[action$="/logout"]'))
  out.addEventListener('submit', () =>
    stored((storage) => {
      for (const key of keysOf(storage)) storage.removeItem(key)
    }),
  )

const valuesOf = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

/** A confidential source is kept nowhere but in the record. */
const isConfidential = () => form.querySelector('[name$=isConfidential]:checked') !== null

function keepTyped() {
  if (!form?.querySelector('[name=op]')) return
  const key = keyOf(form.action)
  const start = JSON.stringify(valuesOf())
  let isDirty = false
  let isSent = false
  let timer
  const keep = () => {
    if (isSent) return
    if (isConfidential()) stored((storage) => storage.removeItem(key))
    else stored((storage) => storage.setItem(key, JSON.stringify({ at: Date.now(), values: valuesOf() })))
  }
  const changed = () => {
    isDirty = JSON.stringify(valuesOf()) !== start
    clearTimeout(timer)
    timer = setTimeout(keep, 400)
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    keep()
    isSent = true
    stored(() => sessionStorage.setItem(PREFIX, key))
  })
  addEventListener('beforeunload', (event) => {
    if (isDirty && !isSent) event.preventDefault()
  })
}

const age = (at) => {
  const minutes = Math.round((at - Date.now()) / 60_000)
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' })
  if (minutes > -60) return format.format(minutes, 'minute')
  return minutes > -1440
    ? format.format(Math.round(minutes / 60), 'hour')
    : format.format(Math.round(minutes / 1440), 'day')
}

/** Offers what was typed before. Bringing it back sends it to its form without saying what to do, which shows it and saves nothing. */
function offerKept() {
  const key = form && keyOf(form.action)
  const kept = key && stored((storage) => JSON.parse(storage.getItem(key)))
  if (!kept || document.querySelector('.sum') || JSON.stringify(kept.values) === JSON.stringify(valuesOf()))
    return
  const bar = made('div', { class: 'told', role: 'status' })
  const back = made('button', { type: 'button', class: 'btn' }, words.back)
  const drop = made('button', { type: 'button', class: 'btn b2' }, words.drop)
  const acts = made('p', { class: 'acts' })
  acts.append(back, drop)
  bar.append(made('p', {}, `${words.kept} ${age(kept.at)}.`), acts)
  form.before(bar)
  back.addEventListener('click', () => {
    const sender = made('form', { method: 'post', action: form.action, hidden: '' })
    for (const [name, value] of kept.values) {
      const field = made('textarea', { name })
      field.value = value
      sender.append(field)
    }
    document.body.append(sender)
    sender.submit()
  })
  drop.addEventListener('click', () => {
    stored((storage) => storage.removeItem(key))
    bar.remove()
  })
}

offerKept()
keepTyped()
