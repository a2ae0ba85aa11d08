/** Sea and land of the panels of a map. @module */
import type { Localized } from '../model/language.ts'
import { stepsPerRadius } from './base-maps.ts'
import { outlines } from './generated/outlines.ts'
import type { Panel } from './map-panels.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, group } from './svg.ts'
import { textLine } from './text.ts'

/** Sea and land of a panel. */
export function panelGround(panel: Panel, own: ReadonlySet<string>, id: string): string {
  const { frame, base, scale, origin } = panel
  const size = { x: frame.left, y: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  const ground = element('rect', { ...paint({ fill: base === undefined ? 'land' : 'sea', stroke: 'line' }), ...size })
  if (base === undefined) return ground
  const paths = Object.entries(outlines[base])
  const land = (isOwn: boolean) =>
    element('path', {
      ...paint({ fill: isOwn ? 'land' : 'foreign', stroke: 'border' }),
      d: paths.flatMap(([code, path]) => (own.has(code) === isOwn ? path : [])).join(''),
    })
  const perStep = scale / stepsPerRadius
  return [
    element('clipPath', { id }, element('rect', size)),
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
  ].join('\n')
}

const below: Localized = { en: 'See below', es: 'Véase abajo' }

/** The part of a panel that is shown enlarged below it. */
export function panelWindow({ window }: Panel): string {
  if (window === undefined) return ''
  const { left, top, right, bottom } = window
  return element('rect', {
    ...paint({ fill: 'none', stroke: 'ink' }),
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  })
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
