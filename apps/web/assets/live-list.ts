/** A list that counts while its form is filled in: the list and its counts, as the form would lead to them. @module */

/** Milliseconds without a key after which the list is asked for. */
const pause = 300

/** What of a page follows from its query, and the links to the same page in another language and on other evidence. */
const [parts, links] = [['main h1', 'main .lead', '.with-facets'], 'a.language, .rests a']

function takeOver(answer: Document): void {
  for (const selector of parts) {
    const there = answer.querySelector(selector)
    if (there !== null) document.querySelector(selector)?.replaceChildren(...there.childNodes)
  }
  const there = answer.querySelectorAll(links)
  for (const [at, link] of document.querySelectorAll(links).entries())
    link.setAttribute('href', there[at]?.getAttribute('href') ?? '')
  document.title = answer.title
}

/** Makes a form show what it finds before it is sent; what cannot be read leaves the list as it is. */
export function countWhileTyping(form: HTMLFormElement): void {
  // How many there are is read out when it changes.
  document.querySelector('main .lead')?.setAttribute('aria-live', 'polite')
  let timer = 0
  let running = new AbortController()

  async function show(): Promise<void> {
    running.abort()
    running = new AbortController()
    const address = new URL(form.action)
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value)
    try {
      const response = await fetch(address, { signal: running.signal })
      if (!response.ok) return
      takeOver(new DOMParser().parseFromString(await response.text(), 'text/html'))
      history.replaceState(null, '', response.url)
    } catch {
      // Superseded by what was typed since, or there is no network: sending the form says so.
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(show, pause)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    running.abort()
  })
}
