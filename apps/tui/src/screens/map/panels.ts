import { formatNumber, type Language, shortLabelOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { PanelContent } from '../screen-definition.ts'
import { enlargement } from './camera.ts'
import { drawMap } from './draw-map.ts'
import { mapFrame } from './map-frame.ts'
import { type Marked, mapCache } from './map-model.ts'
import type { MapRoute } from './route.ts'
import { linesBelow, linesBeside, nameOfSpots } from './selection-lines.ts'
import { actorsAt, type Chart, chartsAt, markedOn } from './viewports.ts'

/** What can be said of a map in its title: how many stand on it, and how near it is seen. */
function countOn({ spots, camera }: Chart, language: Language): string {
  const count = spots.reduce((sum, { spot }) => sum + spot.actors.length, 0)
  return camera.zoom === 0 ? String(count) : `×${formatNumber(enlargement(camera), language)} · ${count}`
}

function chartPanel(context: ScreenContext, route: MapRoute, chart: Chart, marked: Marked | undefined): PanelContent {
  const { cache, state } = context
  const { camera, columns, rows, projection, spots, pane, title } = chart
  const { connections, sectors } = actorsAt(context, route)
  const isHere = marked !== undefined && spots.some(({ spot }) => spot === marked.spot)
  const drawing = drawMap({
    base: mapCache(cache).base(camera, route.organizations, columns, rows),
    projection,
    spots,
    connections,
    sectors,
    charset: cache.charset,
    nameOf: (some) => nameOfSpots(context, some),
    ...(marked === undefined
      ? {}
      : {
          marked: {
            spot: marked.spot,
            id: marked.actor.entry.record.id,
            name: shortLabelOf(cache.atlas, marked.actor.entry, state.language),
          },
        }),
  })
  const below = marked === undefined ? [] : linesBelow(context, route, marked, columns, pane.innerHeight - rows)
  return {
    pane,
    title: { left: lineOf(title, 'title'), right: lineOf(countOn(chart, state.language), 'number') },
    focused: isHere,
    lines: [...drawing, ...below],
  }
}

/** The maps, and beside them where there is room who is marked. */
export function mapPanels(context: ScreenContext, route: MapRoute): readonly PanelContent[] {
  const charts = chartsAt(context, route)
  const marked = markedOn(context, charts, route)
  const maps = charts.map((chart) => chartPanel(context, route, chart, marked))
  const { panes, beside } = mapFrame(context.layout, charts.length)
  const [whole] = panes
  if (maps.length === 0 && whole !== undefined) {
    const nobody = lineOf(words.nobodyPlaced[context.state.language])
    return [
      {
        pane: context.layout.full,
        title: { left: lineOf(words.map[context.state.language], 'title') },
        focused: true,
        lines: [nobody],
      },
    ]
  }
  if (beside === undefined) return maps
  const lines = marked === undefined ? [] : linesBeside(context, route, marked, beside.innerWidth, beside.innerHeight)
  return [
    ...maps,
    { pane: beside, title: { left: lineOf(words.atTheMark[context.state.language], 'title') }, focused: false, lines },
  ]
}
