/** What the script of the pages adds. Everything works without it. @module */
import { countWhileTyping } from './live-list.ts'
import { suggestNames } from './suggest.ts'
import { tellWhatIsPointedAt } from './tip.ts'
import { addZoom } from './zoom.ts'

/** On a site of files: a page that no file has is made here, from the library and the data. */
function makePage(): void {
  const { base, opener } = document.documentElement.dataset
  if (opener !== undefined && location.search !== '') void import(`${base}/${opener}`)
}

/** Adds to each element once, whether it came with the file or was made here. */
const enhanced = new WeakSet<Element>()

function each<E extends Element>(selector: string, add: (element: E) => void): void {
  for (const element of document.querySelectorAll<E>(selector)) {
    if (enhanced.has(element)) continue
    enhanced.add(element)
    add(element)
  }
}

function enhance(): void {
  each<HTMLInputElement>('input[data-suggest]', suggestNames)
  each<HTMLFormElement>('form[data-live]', countWhileTyping)
  each<HTMLElement>('figure[data-zoom]', addZoom)
}

makePage()
enhance()
tellWhatIsPointedAt()
new MutationObserver(enhance).observe(document.body, { childList: true })
