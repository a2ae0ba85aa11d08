/** Where one can go from the home screen, beside the collections. @module */
import type { Atlas, Language, Localized } from '@puente/core'
import type { Place } from '../app/route.ts'
import type { CommandId } from '../input/commands.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { briefingPlace } from '../screens/briefing/route.ts'
import { mapPlace } from '../screens/map/route.ts'
import { heatmapColumns } from '../screens/opportunities/heatmap.ts'
import { opportunitiesPlace } from '../screens/opportunities/route.ts'
import { searchPlace } from '../screens/search/route.ts'
import { timelinePlace } from '../screens/timeline/route.ts'
import { truncateLine } from '../text/fit-line.ts'
import type { DocumentLine, Target } from './document.ts'

/** A way, and the command that leads there. */
interface Way {
  readonly command: CommandId
  readonly label: Localized
  readonly place: Place
}

function waysOf(atlas: Atlas): readonly Way[] {
  const [heat] = heatmapColumns(atlas)
  const ways: readonly (Way | undefined)[] = [
    {
      command: 'search',
      label: { en: 'Search: names and texts of everything', es: 'Buscar: nombres y textos de todo' },
      place: searchPlace(),
    },
    {
      command: 'map',
      label: { en: 'Map: who is where, and tied to whom', es: 'Mapa: quién está dónde, y vinculado a quién' },
      place: mapPlace,
    },
    heat && {
      command: 'opportunities',
      label: { en: 'Opportunities: strength without ties', es: 'Oportunidades: fuerza sin vínculos' },
      place: opportunitiesPlace(heat),
    },
    {
      command: 'timeline',
      label: { en: 'Timeline: what happened when', es: 'Cronología: qué pasó y cuándo' },
      place: timelinePlace({ kind: 'everything' }),
    },
    {
      command: 'briefing',
      label: { en: 'Briefing: the whole on two cited pages', es: 'Nota: todo en dos páginas con fuentes' },
      place: briefingPlace({ kind: 'atlas' }),
    },
  ]
  return ways.filter((way) => way !== undefined)
}

/** A line for each way: its key, and what is there. */
export function wayLines(atlas: Atlas, keymap: Keymap, language: Language, width: number): readonly DocumentLine[] {
  return waysOf(atlas).map(({ command, label, place }) => {
    const to: Target = { destination: { kind: 'place', place } }
    const key = keyOf(keymap, command, language)
    return truncateLine(
      [{ text: key, tone: 'key' }, { text: '  ' }, { text: label[language], tone: 'link', to }],
      width,
    )
  })
}
