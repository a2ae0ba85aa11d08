/** What a part of a picture says of itself, beside the pointer or the focus: at once, and for the keyboard too. @module */

const gap = 10
/** Milliseconds in which a pointer may move from a mark to what is said of it. */
const grace = 200

/** The part around an element that says something of itself, within a picture. */
function partAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  for (let at: Element | null = target; at !== null && !at.matches('svg.picture'); at = at.parentElement) {
    if (!(at instanceof SVGElement)) return undefined
    if (at.querySelector(':scope > title') !== null) return at
  }
  // The focus is on the link around a part.
  return target.matches('svg.picture a') ? (target.querySelector('title')?.parentElement ?? undefined) : undefined
}

/** Shows the titles of parts of pictures until the pointer or the focus leaves, or Escape is pressed. */
export function tellWhatIsPointedAt(): void {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  // A screen reader has the title of the part itself.
  tip.setAttribute('aria-hidden', 'true')
  let title: Element | null = null
  let text = ''
  let leaving = 0

  function hide(): void {
    clearTimeout(leaving)
    tip.hidden = true
    if (title !== null) title.textContent = text
    title = null
  }

  /** Above the part, or below it where there is no room. */
  function place(part: Element): void {
    const { left, top, bottom, width } = part.getBoundingClientRect()
    const most = document.documentElement.clientWidth - tip.offsetWidth - gap
    const above = top - tip.offsetHeight - gap
    tip.style.left = `${Math.max(gap, Math.min(most, left + width / 2 - tip.offsetWidth / 2))}px`
    tip.style.top = `${above < gap ? bottom + gap : above}px`
  }

  function show(part: Element, isPointed: boolean): void {
    clearTimeout(leaving)
    const found = part.querySelector(':scope > title')
    if (found === null || found === title) return
    hide()
    title = found
    text = found.textContent
    tip.textContent = text
    // Else the browser shows it once more, a moment later.
    if (isPointed) found.textContent = ''
    // Within a page that was made anew, it is no longer there.
    if (!tip.isConnected) document.body.append(tip)
    tip.hidden = false
    place(part)
  }

  const leave = () => {
    clearTimeout(leaving)
    leaving = window.setTimeout(hide, grace)
  }
  let pointer = ''
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = `${clientX} ${clientY}`
  })
  document.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    // What scrolls below a pointer that rests, as when the focus moves, was not pointed at.
    if (pointerType === 'touch' || pointer === `${clientX} ${clientY}`) return
    const part = partAt(target)
    if (part !== undefined) show(part, true)
    else if (target === tip) clearTimeout(leaving)
    else if (!tip.hidden) leave()
  })
  document.addEventListener('pointerleave', leave)
  document.addEventListener('focusin', ({ target }) => {
    const part = target instanceof Element && target.matches(':focus-visible') ? partAt(target) : undefined
    if (part === undefined) hide()
    else show(part, false)
  })
  document.addEventListener('focusout', hide)
  const follow = () => {
    const part = title?.parentElement
    if (part) place(part)
  }
  document.addEventListener('scroll', follow, { capture: true, passive: true })
  document.addEventListener('wheel', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && hide(), { passive: true })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
}
