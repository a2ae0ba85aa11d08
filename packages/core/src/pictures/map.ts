/** The map of actors and ties as a picture. @module */
import type { ActorMap } from '../analysis/actor-map.ts'
import type { MapPartOptions } from '../analysis/map-part.ts'
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { lookup, NotFoundError } from '../dataset/get.ts'
import { labelOfId } from '../dataset/label.ts'
import { checkBoolean, checkedText, type OptionNames } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { memoizePair } from '../util/memo.ts'
import { drawLabels } from './labels.ts'
import { legend } from './legend.ts'
import { panelGround, panelWindow, windowText } from './map-ground.ts'
import { highlightedLabels } from './map-labels.ts'
import { layoutOf, type MapLayout } from './map-layout.ts'
import { drawMark, isAt, type MapMark } from './map-marks.ts'
import type { Panel } from './map-panels.ts'
import { drawArc, type MapArc } from './map-ties.ts'
import {
  describeArc,
  describeMap,
  describeMark,
  dotsNote,
  type MapSpeech,
  mapLegend,
  mapNote,
  panelName,
} from './map-words.ts'
import { paint } from './palette.ts'
import { type PictureContext, type PictureOptions, picture, pictureContext, pictureOptionNames } from './picture.ts'
import { type Attributes, element, group, linked, tooltip } from './svg.ts'
import { textLine, truncate } from './text.ts'

/** What of a map is drawn, and how. */
export interface MapPictureOptions extends PictureOptions, MapPartOptions {
  /** The id of an actor or a place that is marked, with its ties. */
  readonly highlight?: string
  /** Whether what the signs mean is said below; default: yes. Without, marks are small dots, and a note says so. */
  readonly legend?: boolean
}

const optionNames: OptionNames<MapPictureOptions> = {
  ...pictureOptionNames,
  sectors: true,
  highlight: true,
  side: true,
  legend: true,
}

/** So many arcs hide what is below. */
const manyArcs = 60

/** Whether a tie has an end in an enlarged part; others shine through it, as nothing there has to do with them. */
const isInEnlarged = ({ ends }: MapArc): boolean => ends.some(({ panel }) => panel.enlarged !== undefined)

const captionSize = 14

function panelCaption(context: PictureContext, panel: Panel): string {
  const { frame } = panel
  const text = truncate(panelName(context, panel), captionSize, frame.right - frame.left, true)
  return textLine(text, frame.left, frame.top - 8, { size: captionSize, bold: true, halo: 'paper' })
}

function checkMapOptions(atlas: Atlas, { highlight, legend: hasLegend }: MapPictureOptions): void {
  if (highlight !== undefined) {
    const found = lookup(atlas, checkedText('options.highlight', highlight))
    if (!found.ok) throw new NotFoundError(found.error)
  }
  checkBoolean('options.legend', hasLegend)
}

/** A mark with what it is told as. */
const signOf = (speech: MapSpeech, mark: MapMark, highlighted: boolean): string =>
  element('g', {}, tooltip(describeMark(speech, mark)), drawMark(mark, highlighted))

/** The marks and the descriptions of arcs in a language, while nothing is highlighted. */
const signsIn = /* @__PURE__ */ memoizePair(({ atlas, ground: { marks, arcs } }: MapLayout, language: Language) => ({
  marks: new Map(marks.map((mark) => [mark, signOf({ atlas, language }, mark, false)])),
  arcs: new Map(arcs.map((arc) => [arc, describeArc({ atlas, language }, arc)])),
}))

const titleStart: Localized = { en: 'Map', es: 'Mapa' }
const nobody: Localized = { en: 'No actor has a place.', es: 'Ningún actor tiene lugar.' }

/**
 * A map as a picture: a panel for each side, a circle for each place, an arc for each two places with ties.
 *
 * A filled circle stands at a city, a hollow one where of any actor only a region or country is known; larger ones have more actors;
 * the shapes within tell their sectors. A place whose name has no room has a number, with its name in the legend. An arc is whole if a source states any of its ties, dashed if all are
 * inferred, and dotted if all are only in discussion. At most 120 places and 150 arcs are drawn, those with most; the picture says how many are left out.
 * On maps of all clusters as of earlier dates, each place and tie stands where it does now.
 *
 * @param atlas the atlas that the map is of
 * @param map what `actorMap` gives
 * @param options language, size, and what of it is drawn
 * @returns an SVG document as text, the same for the same input
 * @throws {NotFoundError} if there is no such sector, side, actor or place
 * @throws {RangeError} if the width is not from 240 to 2400
 * @example
 * const svg = mapPicture(atlas, actorMap(atlas), { language: 'es', width: 390 })
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="390"') // true
 */
export function mapPicture(atlas: Atlas, map: ActorMap, options: MapPictureOptions): string {
  const context = pictureContext(atlas, options, optionNames, 'map')
  checkMapOptions(atlas, options)
  const { width, language, hrefOf, id } = context
  const { highlight, sectors, side, legend: hasLegend = true } = options
  const layout = layoutOf(atlas, map, { width, sectors, side, hasLegend })
  const { part, panels, ground, countries } = layout
  const { height, marks, arcs } = ground
  const signs = signsIn(layout, language)
  const names = layout.namesIn(language)
  const highlighted = marks.filter((mark) => isAt(mark, highlight))
  const labels = highlightedLabels(ground, names.labels, highlighted, names.nameOf)
  const labelled = new Set(labels.map(({ mark }) => mark))
  const unnamed = marks.filter((mark) => !labelled.has(mark)).map(names.nameOf)
  const isMuted = ({ ends }: MapArc) => highlighted.length > 0 && !ends.some((end) => highlighted.includes(end))
  const idOf = (panel: Panel) => `${id}-panel-${panels.indexOf(panel)}`
  const groundOf = (panel: Panel) => panelGround(panel, countries, idOf(panel))
  const tiesOf = (drawn: readonly MapArc[], attributes: Attributes = {}) =>
    group(
      {
        ...paint({ fill: 'none', stroke: 'tie' }, 'picture-ties'),
        opacity: arcs.length > manyArcs ? 0.5 : undefined,
        ...attributes,
      },
      ...drawn.map((arc) => drawArc(arc, signs.arcs.get(arc) ?? '', isMuted(arc))),
    )
  const passing = arcs.filter((arc) => !isInEnlarged(arc))
  const below = legend(
    context,
    hasLegend ? mapLegend(context, ground, labels, names.nameOf) : [],
    height + 8,
    hasLegend ? mapNote(panels, marks, part, unnamed, language) : dotsNote(marks, unnamed.length === 0, language),
  )
  const sideNames = part.regions.map(({ side }) => labelOfId(atlas, side, language))
  return picture(
    context,
    {
      kind: 'map',
      height: Math.max(30, height) + (below.height > 0 ? below.height + 8 : 0),
      title: [titleStart[language], ...(sideNames.length === 0 ? [] : [formatList(sideNames, language)])].join(': '),
      description: describeMap(context, part),
    },
    ...panels.flatMap((panel) => (panel.enlarged === undefined ? groundOf(panel) : [])),
    ...panels.map(panelWindow),
    tiesOf(passing),
    ...panels.flatMap((panel) =>
      panel.enlarged === undefined
        ? []
        : [
            groundOf(panel),
            tiesOf(passing, { opacity: 0.25, 'clip-path': `url(#${idOf(panel)})`, 'aria-hidden': 'true' }),
          ],
    ),
    tiesOf(arcs.filter(isInEnlarged)),
    ...panels.flatMap((panel) => [panelCaption(context, panel), windowText(context, panel)]),
    group(
      { class: 'picture-places' },
      ...marks.map((mark) =>
        linked(
          hrefOf(entryOf('places', mark.marker.place)),
          highlighted.includes(mark) ? signOf(context, mark, true) : (signs.marks.get(mark) ?? ''),
        ),
      ),
    ),
    drawLabels(
      labels.map(({ label }) => label),
      'land',
    ),
    below.markup,
    ...(panels.length === 0 ? [textLine(nobody[language], 10, 20, { size: 13 })] : []),
  )
}
