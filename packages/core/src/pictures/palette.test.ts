/** Contrast as WCAG 2.2 measures it, on light and on dark ground. */
import { describe, expect, it } from 'vitest'
import { type Colour, paint, pictureStyle } from './palette.ts'
import { partPatterns } from './patterns.ts'

const colours = new Map(
  Array.from(pictureStyle.matchAll(/--picture-(\w+):light-dark\((#\w+),(#\w+)\)/gu), ([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

type Ground = 'light' | 'dark'

const lightness = (name: Colour, ground: Ground): number => luminance(colours.get(name)?.[ground] ?? '')

function contrast(one: Colour, other: Colour, ground: Ground): number {
  const [more = 0, less = 0] = [lightness(one, ground), lightness(other, ground)].sort((a, b) => b - a)
  return (more + 0.05) / (less + 0.05)
}

describe.each(['light', 'dark'] as const)('on %s ground', (ground) => {
  it.each([
    ...(['paper', 'land', 'sea', 'foreign'] as const).map((under) => ['ink', under] as const),
    ...(['paper', 'land'] as const).flatMap((under) => [['soft', under] as const, ['tie', under] as const]),
    ...(['heat1', 'heat2', 'heat3', 'part1', 'part3'] as const).map((under) => ['ink', under] as const),
    ...(['heat4', 'heat5', 'part0', 'part2'] as const).map((under) => ['paper', under] as const),
  ])('a text in %s is read on %s', (text, under) => {
    expect(contrast(text, under, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ...(['hue0', 'hue1', 'hue2', 'hue3', 'tie'] as const).map((sign) => [sign, 'paper'] as const),
    ...(['onInk0', 'onInk1', 'onInk2', 'onInk3'] as const).map((sign) => [sign, 'ink'] as const),
    ['tie', 'sea'] as const,
    ['ink', 'sea'] as const,
  ])('a sign in %s is seen on %s', (sign, under) => {
    expect(contrast(sign, under, ground)).toBeGreaterThanOrEqual(3)
  })

  it('the parts of a bar that have no pattern differ in lightness from each other', () => {
    const plain = Object.values(partPatterns)
      .filter((pattern) => !('tile' in pattern))
      .map(({ fill }) => fill)
    for (const [at, one] of plain.entries())
      for (const other of plain.slice(at + 1)) expect(contrast(one, other, ground)).toBeGreaterThan(1.5)
  })
})

it('a colour is an attribute that any program shows, and a class that a page can change', () => {
  expect(paint({ fill: 'ink', stroke: 'paper' }, 'own')).toEqual({
    class: 'own fill-ink stroke-paper',
    fill: colours.get('ink')?.light,
    stroke: colours.get('paper')?.light,
  })
})
