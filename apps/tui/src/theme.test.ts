import Color from 'colorjs.io'
import { expect, it } from 'vitest'
import { type Style, type Theme, type Tone, themes } from './theme.ts'

/** The ratio that WCAG 2 asks of text: 4.5 at least, 7 where contrast is the purpose. */
const ratio = (one: string, other: string) => new Color(one).contrastWCAG21(other)

const styles = (theme: Theme) => Object.entries(theme) as [Tone, Style][]

it.each(styles(themes.light).filter(([, { color }]) => color !== undefined))(
  'the light theme can be read on white and on paper: %s',
  (_tone, { color = '' }) => {
    for (const background of ['#ffffff', '#fdf6e3', '#eeeeee']) expect(ratio(color, background)).toBeGreaterThan(4.5)
  },
)

it.each(styles(themes.contrast))(
  'the high contrast theme brings its own background with every colour: %s',
  (_tone, style) => {
    const { color, backgroundColor, dimColor } = style
    expect(dimColor).toBeUndefined()
    expect(color === undefined).toBe(backgroundColor === undefined)
    if (color !== undefined && backgroundColor !== undefined) expect(ratio(color, backgroundColor)).toBeGreaterThan(7)
  },
)

it('the theme without colour names none, and yet tells apart what must be told apart', () => {
  const { plain } = themes
  for (const [tone, { color, backgroundColor }] of styles(plain))
    expect([tone, color, backgroundColor]).toEqual([tone, undefined, undefined])
  const look = (tone: Tone) => JSON.stringify(plain[tone])
  for (const tone of ['cursor', 'link', 'warning', 'match', 'focusedBorder', 'title'] as const) {
    expect(look(tone)).not.toBe('{}')
  }
  expect(look('border')).not.toBe(look('focusedBorder'))
  expect(look('cursor')).not.toBe(look('dimCursor'))
})

it('the dark theme leaves the colours to the palette of the terminal', () => {
  for (const [, { color = 'red' }] of styles(themes.dark)) expect(color).toMatch(/^[a-z]+$/)
})
