import { formatNumber, type Language, shortLabelOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { PanelContent } from '../screen-definition.ts'
import { scaleOf } from './camera.ts'
import { drawMap } from './draw-map.ts'
import { mapData, type PlacedActor } from './map-data.ts'
import type { MapPlace } from './route.ts'
import { linesBelow, linesBeside, nameOfMarkers } from './selection-lines.ts'
import { mapFrame, selectActors, selectedActor, selectViewports, type Viewport } from './viewports.ts'

/** The number of actors on a map, and its scale, for its title. */
function countOn({ markers, camera }: Viewport, language: Language): string {
  const count = markers.reduce((sum, { marker }) => sum + marker.actors.length, 0)
  return camera.zoom === 0 ? String(count) : `×${formatNumber(scaleOf(camera), language)} · ${count}`
}

function mapPanel(view: View, place: MapPlace, viewport: Viewport, selected: PlacedActor | undefined): PanelContent {
  const { model, state } = view
  const { camera, columns, rows, projection, markers, pane, title } = viewport
  const { connections, sectors } = selectActors(view, place)
  const isHere = selected !== undefined && markers.some(({ marker }) => marker === selected.marker)
  const drawing = drawMap({
    base: mapData(model).base(camera, place.organizations, columns, rows),
    projection,
    markers,
    connections,
    sectors,
    charset: model.charset,
    nameOf: (some) => nameOfMarkers(view, some),
    ...(selected === undefined
      ? {}
      : {
          selected: {
            marker: selected.marker,
            id: selected.actor.entry.record.id,
            name: shortLabelOf(model.atlas, selected.actor.entry, state.language),
          },
        }),
  })
  const below = selected === undefined ? [] : linesBelow(view, place, selected, columns, pane.innerHeight - rows)
  return {
    pane,
    title: { left: lineOf(title, 'title'), right: lineOf(countOn(viewport, state.language), 'number') },
    focused: isHere,
    lines: [...drawing, ...below],
  }
}

/** The maps, and beside them, where there is room, the selected actor. */
export function mapPanels(view: View, place: MapPlace): readonly PanelContent[] {
  const viewports = selectViewports(view, place)
  const selected = selectedActor(view, viewports, place)
  const maps = viewports.map((viewport) => mapPanel(view, place, viewport, selected))
  const { panes, beside } = mapFrame(view.layout, viewports.length)
  if (maps.length === 0 && panes.length > 0) {
    return [
      {
        pane: view.layout.full,
        title: { left: lineOf(words.map[view.state.language], 'title') },
        focused: true,
        lines: [lineOf(words.nobodyPlaced[view.state.language])],
      },
    ]
  }
  if (beside === undefined) return maps
  const lines = selected === undefined ? [] : linesBeside(view, place, selected, beside.innerWidth, beside.innerHeight)
  return [
    ...maps,
    { pane: beside, title: { left: lineOf(words.atTheMark[view.state.language], 'title') }, focused: false, lines },
  ]
}
