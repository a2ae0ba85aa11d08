/** Sea and land of the panels of a map. @module */
import type { Localized } from '../model/language.ts'
import { stepsPerRadius } from './base-maps.ts'
import { outlines } from './generated/outlines.ts'
import type { Panel } from './map-panels.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import type { Box } from './room.ts'
import { element, group } from './svg.ts'
import { textLine } from './text.ts'

/** A rectangle so far within a box. */
const sizeOf = ({ left, top, right, bottom }: Box, inset = 0) => ({
  x: left + inset,
  y: top + inset,
  width: right - left - 2 * inset,
  height: bottom - top - 2 * inset,
})

/** Sea and land of a panel. */
export function panelGround(panel: Panel, own: ReadonlySet<string>, id: string): string {
  const { frame, base, scale, origin } = panel
  const ground = element('rect', { ...paint({ fill: base === undefined ? 'land' : 'sea' }), ...sizeOf(frame) })
  // The whole width of the line is within the frame, and above the land.
  const edge = element('rect', { ...paint({ fill: 'none', stroke: 'line' }), ...sizeOf(frame, 0.5) })
  if (base === undefined) return [ground, edge].join('\n')
  const paths = Object.entries(outlines[base])
  const land = (isOwn: boolean) =>
    element('path', {
      ...paint({ fill: isOwn ? 'land' : 'foreign', stroke: 'border' }),
      d: paths.flatMap(([code, path]) => (own.has(code) === isOwn ? path : [])).join(''),
    })
  const perStep = scale / stepsPerRadius
  return [
    element('clipPath', { id }, element('rect', sizeOf(frame))),
    ground,
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      group(
        {
          // More exact than a picture's coordinates: it is multiplied by large numbers.
          transform: `translate(${origin.map((at) => at.toFixed(2)).join(' ')}) scale(${perStep.toFixed(5)})`,
          'stroke-width': 0.7 / perStep,
          'stroke-linejoin': 'round',
        },
        land(false),
        land(true),
      ),
    ),
    edge,
  ].join('\n')
}

const below: Localized = { en: 'See below', es: 'Véase abajo' }

/** The part of a panel that is shown enlarged below it. */
export function panelWindow({ window }: Panel): string {
  if (window === undefined) return ''
  return element('rect', { ...paint({ fill: 'none', stroke: 'ink' }), ...sizeOf(window) })
}

/** What stands in it, above the ties that run through it. */
export function windowText({ language }: Pick<PictureContext, 'language'>, { window }: Panel): string {
  if (window === undefined) return ''
  const { left, top, right, bottom } = window
  return textLine(below[language], (left + right) / 2, (top + bottom) / 2 + 4, {
    size: 11.5,
    anchor: 'middle',
    halo: 'land',
  })
}
