// Passkeys need scripts: the browser's Web Authentication has no other door. What it answers goes back in a form, so that no address but the page's own is asked.
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '')

const withBytes = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }))

function asked(options) {
  const publicKey = { ...options, challenge: toBytes(options.challenge) }
  if (!options.user)
    return { publicKey: { ...publicKey, allowCredentials: withBytes(options.allowCredentials) } }
  publicKey.user = { ...options.user, id: toBytes(options.user.id) }
  return { publicKey: { ...publicKey, excludeCredentials: withBytes(options.excludeCredentials) } }
}

function answered({ id, rawId, type, response }) {
  const sent = { clientDataJSON: toText(response.clientDataJSON) }
  if (response.attestationObject) {
    sent.attestationObject = toText(response.attestationObject)
    sent.transports = response.getTransports?.() ?? []
  } else {
    sent.authenticatorData = toText(response.authenticatorData)
    sent.signature = toText(response.signature)
    if (response.userHandle) sent.userHandle = toText(response.userHandle)
  }
  return JSON.stringify({ id, rawId: toText(rawId), type, response: sent, clientExtensionResults: {} })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const options = JSON.parse(form.dataset.passkey)
  const button = form.querySelector('button')
  const failed = form.querySelector('[role=alert]')
  const run = options.user ? 'create' : 'get'

  async function ask() {
    failed.hidden = true
    button.disabled = true
    try {
      const made = await navigator.credentials[run](asked(options))
      form.elements.credential.value = answered(made)
      form.submit()
    } catch {
      failed.hidden = false
      button.disabled = false
      button.focus()
    }
  }

  if (window.PublicKeyCredential && isSecureContext) {
    form.querySelector('[data-ask]').hidden = false
    button.addEventListener('click', (event) => {
      event.preventDefault()
      void ask()
    })
  } else form.querySelector('[data-without]').hidden = false
}
