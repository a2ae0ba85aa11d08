/** Texts in pictures: how wide they are, where they are broken or cut, and the elements that show them. @module */
import { memoizeBy } from '../util/memo.ts'
import { type Colour, paint } from './palette.ts'
import { type Attributes, attributesText, element, escapeXml, rounded } from './svg.ts'

/**
 * The widths of the characters from the space to the tilde, in hundredths of the size. Which font shows a picture is not
 * known: these are of a wide one (DejaVu Sans), so that nothing is wider than measured in Arial, Roboto or Segoe UI.
 */
const widths = /* @__PURE__ */ (() =>
  `32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77
  75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61
  63 63 41 52 39 63 59 82 59 59 52 64 34 64 84`
    .split(/\s+/u)
    .map(Number))()

/** What bold letters are wider. */
const boldFactor = 1.13

const isWide = (point: number) => point >= 0x1100 && !(point >= 0x2000 && point < 0x2e80)

function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (/\p{M}/u.test(character)) return 0
  // A letter with an accent is as wide as the letter.
  const base = character.normalize('NFD').codePointAt(0) ?? point
  if (base !== point && base < 127) return (widths[base - 32] ?? 100) / 100
  return isWide(point) ? 1.3 : 0.85
}

/** The width of what stands before a text and of the text, of size 1. */
function widthWith(before: number, text: string): number {
  let width = before
  for (let at = 0; at < text.length; at++) {
    const known = widths[text.charCodeAt(at) - 32]
    if (known !== undefined) width += known / 100
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      width += characterWidth(character)
      at += character.length - 1
    }
  }
  return width
}

const inSize = (width: number, size: number, bold: boolean): number => width * size * (bold ? boldFactor : 1)

/** How wide a text is at most, in the unit of the size. */
export const textWidth = (text: string, size: number, bold = false): number => inSize(widthWith(0, text), size, bold)

/** A text that is no wider than allowed: cut, with an ellipsis, if it must be. */
export function truncate(text: string, size: number, most: number, bold = false): string {
  if (textWidth(text, size, bold) <= most) return text
  const ellipsis = textWidth('…', size, bold)
  let kept = ''
  let width = ellipsis
  for (const character of text) {
    width += textWidth(character, size, bold)
    if (width > most) break
    kept += character
  }
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}

/**
 * A text in lines that are no wider than allowed; what does not go into the last line is cut with an ellipsis. It is not
 * broken at spaces that are made not to be.
 */
export function wrap(text: string, size: number, most: number, lines: number, bold = false): readonly string[] {
  const [first = '', ...words] = text.trim().split(/[ \t\r\n]+/u)
  const wrapped: string[] = []
  let line = first
  let width = widthWith(0, line)
  const lineThatFits = () => (inSize(width, size, bold) <= most ? line : truncate(line, size, most, bold))
  for (const [at, word] of words.entries()) {
    const wider = widthWith(width, ` ${word}`)
    if (inSize(wider, size, bold) <= most) {
      line += ` ${word}`
      width = wider
    } else if (wrapped.length < lines - 1) {
      wrapped.push(lineThatFits())
      line = word
      width = widthWith(0, word)
    } else return [...wrapped, truncate([line, ...words.slice(at)].join(' '), size, most, bold)]
  }
  return [...wrapped, lineThatFits()]
}

/** The distance of two lines, in sizes. */
export const lineHeight = 1.2

/** How a text is shown. */
export interface TextStyle {
  readonly size: number
  /** Default: ink. */
  readonly colour?: Colour
  readonly bold?: boolean
  /** Default: start. */
  readonly anchor?: 'start' | 'middle' | 'end'
  /** What is drawn around the letters, so that lines below do not disturb them. */
  readonly halo?: Colour
}

/** Attributes as they are written; a picture has few styles, and many texts in each. */
const styleText = /* @__PURE__ */ memoizeBy(
  ({ size, colour, bold, anchor, halo }: TextStyle) => `${size} ${colour} ${bold} ${anchor} ${halo}`,
  (style: TextStyle) => attributesText(styleAttributes(style)),
  200,
)

function styleAttributes({ size, colour = 'ink', bold, anchor, halo }: TextStyle): Attributes {
  return {
    ...paint({ fill: colour, ...(halo === undefined ? {} : { stroke: halo }) }),
    'font-size': size,
    'font-weight': bold === true ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...(halo === undefined ? {} : { 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  }
}

/** One line of text; `y` is its baseline. */
export const textLine = (text: string, x: number, y: number, style: TextStyle): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}"${styleText(style)}>${escapeXml(text)}</text>`

/** Lines of text below each other; `y` is the baseline of the first. */
export const textLines = (lines: readonly string[], x: number, y: number, style: TextStyle): string =>
  lines.length === 1
    ? textLine(lines[0] ?? '', x, y, style)
    : `<text x="${rounded(x)}" y="${rounded(y)}"${styleText(style)}>${lines
        .map((line, at) => element('tspan', { x, dy: at === 0 ? undefined : style.size * lineHeight }, escapeXml(line)))
        .join('')}</text>`
