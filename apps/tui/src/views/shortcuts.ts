/** Where one can go from the home screen, beside the collections. @module */
import type { Atlas, Language, Localized } from '@puente/core'
import type { CommandId } from '../input/commands.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import type { DocumentLine } from '../text/document.ts'
import { truncateLine } from '../text/fit-line.ts'
import type { Target } from '../text/line.ts'
import { heatSides } from './heat-sides.ts'

/** A way, and the command that leads there. */
interface Shortcut {
  readonly command: CommandId
  readonly label: Localized
  readonly address: string
}

function shortcutsOf(atlas: Atlas): readonly Shortcut[] {
  const hasHeatMap = heatSides(atlas).length > 0
  const ways: readonly (Shortcut | false)[] = [
    {
      command: 'search',
      label: { en: 'Search: names and texts of everything', es: 'Buscar: nombres y textos de todo' },
      address: 'search',
    },
    {
      command: 'map',
      label: { en: 'Map: who is where, and tied to whom', es: 'Mapa: quién está dónde, y vinculado a quién' },
      address: 'map',
    },
    hasHeatMap && {
      command: 'opportunities',
      label: { en: 'Opportunities: strength without ties', es: 'Oportunidades: fuerza sin vínculos' },
      address: 'white-spots',
    },
    {
      command: 'timeline',
      label: { en: 'Timeline: what happened when', es: 'Cronología: qué pasó y cuándo' },
      address: 'timeline',
    },
    {
      command: 'briefing',
      label: { en: 'Briefing: the whole on two cited pages', es: 'Nota: todo en dos páginas con fuentes' },
      address: 'briefing',
    },
  ]
  return ways.filter((way) => way !== false)
}

/** A line for each way: its key, and what is there. */
export function shortcutLines(
  atlas: Atlas,
  keymap: Keymap,
  language: Language,
  width: number,
): readonly DocumentLine[] {
  return shortcutsOf(atlas).map(({ command, label, address }) => {
    const to: Target = { destination: { kind: 'address', address } }
    const key = keyOf(keymap, command, language)
    return truncateLine(
      [{ text: key, tone: 'key' }, { text: '  ' }, { text: label[language], tone: 'link', to }],
      width,
    )
  })
}
