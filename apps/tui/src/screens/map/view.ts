import { formatNumber, type Language, shortLabelOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { PanelContent } from '../screen-definition.ts'
import { scaleOf } from './camera.ts'
import { drawMap } from './draw-map.ts'
import { mapData, type PlacedActor } from './map-data.ts'
import type { MapRoute } from './route.ts'
import { linesBelow, linesBeside, nameOfMarkers } from './selection-lines.ts'
import { mapFrame, selectActors, selectedActor, selectViewports, type Viewport } from './viewports.ts'

/** The number of actors on a map, and its scale, for its title. */
function countOn({ markers, camera }: Viewport, language: Language): string {
  const count = markers.reduce((sum, { marker }) => sum + marker.actors.length, 0)
  return camera.zoom === 0 ? String(count) : `×${formatNumber(scaleOf(camera), language)} · ${count}`
}

function mapPanel(
  context: ScreenContext,
  route: MapRoute,
  viewport: Viewport,
  selected: PlacedActor | undefined,
): PanelContent {
  const { cache, state } = context
  const { camera, columns, rows, projection, markers, pane, title } = viewport
  const { connections, sectors } = selectActors(context, route)
  const isHere = selected !== undefined && markers.some(({ marker }) => marker === selected.marker)
  const drawing = drawMap({
    base: mapData(cache).base(camera, route.organizations, columns, rows),
    projection,
    markers,
    connections,
    sectors,
    charset: cache.charset,
    nameOf: (some) => nameOfMarkers(context, some),
    ...(selected === undefined
      ? {}
      : {
          selected: {
            marker: selected.marker,
            id: selected.actor.entry.record.id,
            name: shortLabelOf(cache.atlas, selected.actor.entry, state.language),
          },
        }),
  })
  const below = selected === undefined ? [] : linesBelow(context, route, selected, columns, pane.innerHeight - rows)
  return {
    pane,
    title: { left: lineOf(title, 'title'), right: lineOf(countOn(viewport, state.language), 'number') },
    focused: isHere,
    lines: [...drawing, ...below],
  }
}

/** The maps, and beside them, where there is room, the selected actor. */
export function mapPanels(context: ScreenContext, route: MapRoute): readonly PanelContent[] {
  const viewports = selectViewports(context, route)
  const selected = selectedActor(context, viewports, route)
  const maps = viewports.map((viewport) => mapPanel(context, route, viewport, selected))
  const { panes, beside } = mapFrame(context.layout, viewports.length)
  if (maps.length === 0 && panes.length > 0) {
    return [
      {
        pane: context.layout.full,
        title: { left: lineOf(words.map[context.state.language], 'title') },
        focused: true,
        lines: [lineOf(words.nobodyPlaced[context.state.language])],
      },
    ]
  }
  if (beside === undefined) return maps
  const lines =
    selected === undefined ? [] : linesBeside(context, route, selected, beside.innerWidth, beside.innerHeight)
  return [
    ...maps,
    { pane: beside, title: { left: lineOf(words.atTheMark[context.state.language], 'title') }, focused: false, lines },
  ]
}
