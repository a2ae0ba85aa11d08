/** The colours of pictures, on light and on dark ground. @module */
import type { Attributes } from './svg.ts'

/** Each colour on light and on dark ground. Texts in `ink`, `soft` and `tie` have a contrast of at least 4.5 on all grounds. */
const colours = {
  paper: ['#faf8f2', '#12181d'],
  sea: ['#e2eaeb', '#0b1014'],
  land: ['#fffdf8', '#303c46'],
  foreign: ['#ece8dc', '#161d23'],
  border: ['#b5b0a1', '#4a5661'],
  line: ['#cfcabc', '#3a454f'],
  ink: ['#1b2430', '#e9e7e1'],
  soft: ['#54616a', '#a9b3bb'],
  tie: ['#a63a12', '#f2946a'],
  // Muted hues beside the shapes of sectors: on paper, and on a mark that is filled with ink.
  hue0: ['#2a5a8c', '#8fbbe8'],
  hue1: ['#7d5c00', '#dcbb62'],
  hue2: ['#6b4588', '#c8abe6'],
  hue3: ['#2f6b45', '#8fd0a2'],
  onInk0: ['#b5d3f0', '#2a5a8c'],
  onInk1: ['#efd794', '#7d5c00'],
  onInk2: ['#dcc8ef', '#6b4588'],
  onInk3: ['#b4e0bf', '#2f6b45'],
  // From none to most; the text on the last two is paper.
  heat1: ['#e9e3d3', '#222c34'],
  heat2: ['#cfd9d6', '#33434e'],
  heat3: ['#9dbac2', '#4d6877'],
  heat4: ['#2f6478', '#9cc4d3'],
  heat5: ['#163f50', '#cbe4ee'],
  // Parts of a bar, told apart in grey by their lightness and by their pattern.
  part0: ['#22405c', '#bcd8f2'],
  part1: ['#b9c9d3', '#4c6070'],
  part2: ['#a63a12', '#f2946a'],
  part3: ['#e5d9b8', '#6b6046'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>

/** Name of a colour. */
export type Colour = keyof typeof colours

/**
 * Fill and stroke as attributes: the colour on light ground, which any program shows, and a class by which the style of a
 * page can change it.
 *
 * @param classes further classes of the element
 */
export function paint(
  { fill, stroke }: { readonly fill?: Colour | 'none'; readonly stroke?: Colour },
  ...classes: readonly string[]
): Attributes {
  const fillColour = fill === undefined || fill === 'none' ? undefined : fill
  const names = [
    ...classes,
    ...(fillColour === undefined ? [] : [`fill-${fillColour}`]),
    ...(stroke === undefined ? [] : [`stroke-${stroke}`]),
  ]
  return {
    class: names.length === 0 ? undefined : names.join(' '),
    fill: fillColour === undefined ? fill : colours[fillColour][0],
    stroke: stroke === undefined ? undefined : colours[stroke][0],
  }
}

// Object.entries forgets which keys a closed table has.
const named = () => Object.entries(colours) as readonly [Colour, readonly [string, string]][]

const properties = (): string =>
  named()
    .map(([name, [light, dark]]) => `--picture-${name}:light-dark(${light},${dark})`)
    .join(';')

const rules = (): string =>
  named()
    .map(
      ([name]) =>
        `.picture .fill-${name}{fill:var(--picture-${name})}.picture .stroke-${name}{stroke:var(--picture-${name})}`,
    )
    .join('\n')

/**
 * The style of pictures within a page: their colours on light and on dark ground, as custom properties that a page may
 * set otherwise, and on paper always as on light ground. A picture that stands alone needs none.
 *
 * @example
 * pictureStyle.includes('--picture-ink:') // true
 */
export const pictureStyle: string = /* @__PURE__ */ (() => `.picture{${properties()};max-width:100%;height:auto}
${rules()}
.picture a:hover text,.picture a:focus text{text-decoration:underline}
.picture a:focus-visible{outline:2px solid var(--picture-tie);outline-offset:2px}
@media print{.picture{color-scheme:only light}}
`)()
