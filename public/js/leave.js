// The leave-this-page link works without this. With it the site also leaves the history's current entry, and Esc three times is enough.
const link = document.querySelector('.leave')
const WITHIN_MS = 2000
let presses = []

function leave(event) {
  event?.preventDefault()
  document.title = ''
  document.body.hidden = true
  location.replace(link.href)
}

if (link) {
  link.addEventListener('click', leave)
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp]
    if (presses.length >= 3) leave()
  })
}
