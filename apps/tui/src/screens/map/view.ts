import { formatNumber, type Language, shortLabelOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { PanelContent } from '../screen-definition.ts'
import { enlargement } from './camera.ts'
import { drawMap } from './draw-map.ts'
import type { Marked } from './map-data.ts'
import type { MapPlace } from './route.ts'
import { linesBelow, linesBeside, nameOfSpots } from './selection-lines.ts'
import { actorsAt, type Chart, chartsAt, mapFrame, markedOn } from './viewports.ts'

/** What can be said of a map in its title: how many stand on it, and how near it is seen. */
function countOn({ spots, camera }: Chart, language: Language): string {
  const count = spots.reduce((sum, { spot }) => sum + spot.actors.length, 0)
  return camera.zoom === 0 ? String(count) : `×${formatNumber(enlargement(camera), language)} · ${count}`
}

function chartPanel(view: View, place: MapPlace, chart: Chart, marked: Marked | undefined): PanelContent {
  const { model, state } = view
  const { camera, columns, rows, projection, spots, pane, title } = chart
  const { connections, sectors } = actorsAt(view, place)
  const isHere = marked !== undefined && spots.some(({ spot }) => spot === marked.spot)
  const drawing = drawMap({
    base: model.map.base(camera, place.organizations, columns, rows),
    projection,
    spots,
    connections,
    sectors,
    charset: model.charset,
    nameOf: (some) => nameOfSpots(view, some),
    ...(marked === undefined
      ? {}
      : {
          marked: {
            spot: marked.spot,
            id: marked.actor.entry.record.id,
            name: shortLabelOf(model.atlas, marked.actor.entry, state.language),
          },
        }),
  })
  const below = marked === undefined ? [] : linesBelow(view, place, marked, columns, pane.innerHeight - rows)
  return {
    pane,
    title: { left: lineOf(title, 'title'), right: lineOf(countOn(chart, state.language), 'number') },
    focused: isHere,
    lines: [...drawing, ...below],
  }
}

/** The maps, and beside them where there is room who is marked. */
export function mapPanels(view: View, place: MapPlace): readonly PanelContent[] {
  const charts = chartsAt(view, place)
  const marked = markedOn(view, charts, place)
  const maps = charts.map((chart) => chartPanel(view, place, chart, marked))
  const { panes, beside } = mapFrame(view.layout, charts.length)
  const [whole] = panes
  if (maps.length === 0 && whole !== undefined) {
    const nobody = lineOf(words.nobodyPlaced[view.state.language])
    return [
      {
        pane: view.layout.full,
        title: { left: lineOf(words.map[view.state.language], 'title') },
        focused: true,
        lines: [nobody],
      },
    ]
  }
  if (beside === undefined) return maps
  const lines = marked === undefined ? [] : linesBeside(view, place, marked, beside.innerWidth, beside.innerHeight)
  return [
    ...maps,
    { pane: beside, title: { left: lineOf(words.atTheMark[view.state.language], 'title') }, focused: false, lines },
  ]
}
