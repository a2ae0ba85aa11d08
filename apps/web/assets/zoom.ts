/** Zoom for pictures: by buttons, by the wheel with Ctrl as on other maps, and by dragging what is enlarged. @module */

const words = {
  en: {
    zoom: 'Size of the picture',
    in: 'Enlarge',
    out: 'Reduce',
    whole: 'Whole picture',
    left: 'Left',
    right: 'Right',
    up: 'Up',
    down: 'Down',
  },
  es: {
    zoom: 'Tamaño de la imagen',
    in: 'Ampliar',
    out: 'Reducir',
    whole: 'Imagen entera',
    left: 'Izquierda',
    right: 'Derecha',
    up: 'Arriba',
    down: 'Abajo',
  },
}

/** How much larger a picture is drawn at the most, and by how much at each step. */
const [most, step] = [8, 1.5]
/** The share of what is seen by which an arrow moves it. */
const stride = 0.3
/** Pixels that a pointer moves before it drags: below, it presses a link. */
const slack = 4

/** One picture: what of it is seen, as a window on it. */
class Zoomed {
  readonly #svg: SVGSVGElement
  readonly #width: number
  readonly #height: number
  #scale = 1
  #x = 0
  #y = 0

  constructor(svg: SVGSVGElement) {
    this.#svg = svg
    const { width, height } = svg.viewBox.baseVal
    this.#width = width
    this.#height = height
  }

  get scale(): number {
    return this.#scale
  }

  /** Shows the picture from a point on, no further than to its edges. */
  #show(x: number, y: number): void {
    const [width, height] = [this.#width / this.#scale, this.#height / this.#scale]
    this.#x = Math.max(0, Math.min(this.#width - width, x))
    this.#y = Math.max(0, Math.min(this.#height - height, y))
    this.#svg.setAttribute('viewBox', `${this.#x} ${this.#y} ${width} ${height}`)
    this.#svg.classList.toggle('enlarged', this.#scale > 1)
  }

  /** Enlarges around a point, given as shares of what is seen. */
  by(factor: number, atX = 0.5, atY = 0.5): void {
    const before = this.#scale
    this.#scale = Math.max(1, Math.min(most, before * factor))
    const grown = 1 / before - 1 / this.#scale
    this.#show(this.#x + this.#width * grown * atX, this.#y + this.#height * grown * atY)
  }

  /** Moves what is seen, by shares of it. */
  move(shareX: number, shareY: number): void {
    this.#show(this.#x + (shareX * this.#width) / this.#scale, this.#y + (shareY * this.#height) / this.#scale)
  }

  /** Moves until a part is seen that has the focus. */
  reveal(part: Element): void {
    const [seen, own] = [this.#svg.getBoundingClientRect(), part.getBoundingClientRect()]
    const inside = own.left >= seen.left && own.right <= seen.right && own.top >= seen.top && own.bottom <= seen.bottom
    if (this.#scale === 1 || inside) return
    const shareOf = (start: number, size: number, from: number, length: number) =>
      (start + size / 2 - from) / length - 0.5
    this.move(shareOf(own.left, own.width, seen.left, seen.width), shareOf(own.top, own.height, seen.top, seen.height))
  }
}

/** Dragging with the mouse, or a finger, once the picture is enlarged. */
function drag(svg: SVGSVGElement, zoomed: Zoomed): void {
  let from: { readonly x: number; readonly y: number } | undefined
  let isDragged = false
  svg.addEventListener('pointerdown', ({ clientX, clientY, button }) => {
    isDragged = false
    if (zoomed.scale > 1 && button === 0) from = { x: clientX, y: clientY }
  })
  svg.addEventListener('pointermove', ({ clientX, clientY, pointerId, buttons }) => {
    if (from === undefined || buttons === 0) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (!isDragged && Math.hypot(dx, dy) < slack) return
    if (!isDragged) svg.setPointerCapture(pointerId)
    isDragged = true
    from = { x: clientX, y: clientY }
    zoomed.move(-dx / svg.clientWidth, -dy / svg.clientHeight)
  })
  const end = () => {
    from = undefined
  }
  svg.addEventListener('pointerup', end)
  svg.addEventListener('pointercancel', end)
  // What was dragged was not pressed.
  svg.addEventListener('click', (event) => isDragged && event.preventDefault(), { capture: true })
  svg.addEventListener('dragstart', (event) => event.preventDefault())
}

/** Puts buttons below the pictures of a figure; they act on the one that is shown. */
export function addZoom(figure: HTMLElement): void {
  const all = Array.from(figure.querySelectorAll<SVGSVGElement>('svg.picture'), (svg) => ({
    svg,
    zoomed: new Zoomed(svg),
  }))
  const text = words[document.documentElement.lang === 'es' ? 'es' : 'en']
  const bar = document.createElement('div')
  bar.className = 'zoom screen'
  bar.role = 'group'
  bar.setAttribute('aria-label', text.zoom)
  const act = (sign: string, label: string | undefined, action: (zoomed: Zoomed) => void): HTMLButtonElement => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet'
    button.textContent = sign
    if (label !== undefined) button.setAttribute('aria-label', label)
    button.addEventListener('click', () => {
      for (const { svg, zoomed } of all) if (svg.clientWidth > 0) action(zoomed)
      tell()
    })
    return button
  }
  const larger = act('+', text.in, (zoomed) => zoomed.by(step))
  const smaller = act('−', text.out, (zoomed) => zoomed.by(1 / step))
  const others = [
    act('←', text.left, (zoomed) => zoomed.move(-stride, 0)),
    act('→', text.right, (zoomed) => zoomed.move(stride, 0)),
    act('↑', text.up, (zoomed) => zoomed.move(0, -stride)),
    act('↓', text.down, (zoomed) => zoomed.move(0, stride)),
    act(text.whole, undefined, (zoomed) => zoomed.by(0)),
  ]
  /** What cannot be done is said to be so, and what moves is there once there is something to move. */
  function tell(): void {
    const scale = Math.max(...all.map(({ zoomed }) => zoomed.scale))
    larger.setAttribute('aria-disabled', String(scale >= most))
    smaller.setAttribute('aria-disabled', String(scale <= 1))
    for (const button of others) button.hidden = scale <= 1
    if (scale <= 1 && bar.contains(document.activeElement) && document.activeElement !== smaller) larger.focus()
  }
  for (const { svg, zoomed } of all) {
    drag(svg, zoomed)
    svg.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top, width, height } = svg.getBoundingClientRect()
      zoomed.by(2 ** (-event.deltaY / 200), (event.clientX - left) / width, (event.clientY - top) / height)
      tell()
    })
  }
  // An SVG with a listener for the focus could have it itself.
  figure.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element && target.matches(':focus-visible'))) return
    for (const { svg, zoomed } of all) if (svg.contains(target)) zoomed.reveal(target)
  })
  // Paper has the whole.
  window.addEventListener('beforeprint', () => {
    for (const { zoomed } of all) zoomed.by(0)
    tell()
  })
  bar.append(larger, smaller, ...others)
  figure.prepend(bar)
  tell()
}
