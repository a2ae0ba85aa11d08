/** The words of lists. @module */
import type { Language } from '@puente/core'

const en = {
  text: 'Words',
  sort: 'Order',
  relevance: 'best first',
  usual: 'usual order',
  ascending: (label: string) => `${label}, ascending`,
  descending: (label: string) => `${label}, descending`,
  from: (label: string) => `${label}, from`,
  to: (label: string) => `${label}, to`,
  show: 'Show',
  narrow: 'Narrow down',
  without: (label: string) => `Remove: ${label}`,
  clear: 'Remove all',
  none: 'Nothing fits.',
  whole: (label: string) => `All ${label}`,
  places: 'On the map',
  moreValues: (count: string) => `${count} more`,
  noValue: 'without a value',
  downloads: 'The whole list as',
  shortlist: (label: string) => `Shortlist: ${label}`,
  shortlistLead: 'These records, side by side. The address of this page can be passed on.',
  put: 'Put the ticked side by side',
  pick: (label: string) => `Choose ${label}`,
  chosen: 'Chosen',
  static: 'This list is a file. Counts lead to lists by one value; other filters, words and orders need JavaScript.',
}

const es: typeof en = {
  text: 'Palabras',
  sort: 'Orden',
  relevance: 'lo mejor primero',
  usual: 'orden habitual',
  ascending: (label) => `${label}, ascendente`,
  descending: (label) => `${label}, descendente`,
  from: (label) => `${label}, desde`,
  to: (label) => `${label}, hasta`,
  show: 'Mostrar',
  narrow: 'Acotar',
  without: (label) => `Quitar: ${label}`,
  clear: 'Quitar todo',
  none: 'Nada cumple.',
  whole: (label) => `Todo: ${label}`,
  places: 'En el mapa',
  moreValues: (count) => `${count} más`,
  noValue: 'sin valor',
  downloads: 'La lista entera en',
  shortlist: (label) => `Selección: ${label}`,
  shortlistLead: 'Estos registros, lado a lado. La dirección de esta página se puede compartir.',
  put: 'Poner lado a lado los marcados',
  pick: (label) => `Elegir ${label}`,
  chosen: 'Elegido',
  static:
    'Esta lista es un archivo. Los recuentos llevan a listas por un valor; otros filtros, palabras y órdenes necesitan JavaScript.',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
