/** What the explorer itself says, in every language of the atlas. @module */
import type { Localized } from '@puente/core'

/** Words of the explorer's own. What belongs to the atlas comes from core. */
export const words = {
  home: { en: 'Home', es: 'Inicio' },
  asOf: { en: 'as of', es: 'a fecha de' },
  version: { en: 'version', es: 'versión' },
  records: { en: 'records', es: 'registros' },
  collections: { en: 'Collections', es: 'Colecciones' },
  sectors: { en: 'Focus sectors', es: 'Sectores prioritarios' },
  findings: { en: 'Where sources disagree', es: 'Donde las fuentes discrepan' },
  of: { en: 'of', es: 'de' },
  filter: { en: 'filter', es: 'filtro' },
  search: { en: 'Search', es: 'Buscar' },
  searchPrompt: {
    en: 'Type a name, an acronym or a word …',
    es: 'Escriba un nombre, una sigla o una palabra …',
  },
  nothingFound: { en: 'Nothing found.', es: 'No se encontró nada.' },
  clearFilter: { en: 'esc clears the filter.', es: 'esc borra el filtro.' },
  didYouMean: { en: 'Did you mean', es: '¿Quiso decir' },
  source: { en: 'Source', es: 'Fuente' },
  sources: { en: 'Sources', es: 'Fuentes' },
  noAddress: { en: 'the source prints no address', es: 'la fuente no imprime dirección' },
  more: { en: 'more', es: 'más' },
  showAll: { en: 'show all', es: 'mostrar todos' },
  finding: { en: 'finding', es: 'hallazgo' },
  bornOut: { en: 'also in', es: 'también en' },
  move: { en: 'move', es: 'mover' },
  help: { en: 'Help', es: 'Ayuda' },
  filterHelp: { en: 'What a filter understands', es: 'Qué entiende un filtro' },
  name: { en: 'name', es: 'nombre' },
} as const satisfies Record<string, Localized>
