/** The words of lists. @module */
import { formatDate, formatWhen, type Language, type PartialDate } from '@puente/core'

const en = {
  text: 'Search in the list',
  sort: 'Order',
  relevance: 'Best first',
  usual: 'As in the dataset',
  name: 'name',
  up: {
    date: (label: string) => `${label}, earliest first`,
    number: (label: string) => `${label}, lowest first`,
    other: (label: string) => `${label}, from A to Z`,
  },
  down: {
    date: (label: string) => `${label}, latest first`,
    number: (label: string) => `${label}, highest first`,
    other: (label: string) => `${label}, from Z to A`,
  },
  from: {
    date: (label: string) => `${label}, from year`,
    number: (label: string) => `${label}, from`,
  },
  to: {
    date: (label: string) => `${label}, to year`,
    number: (label: string) => `${label}, to`,
  },
  ranges: 'More filters',
  show: 'Show',
  narrow: 'Narrow down',
  without: (label: string) => `Remove: ${label}`,
  clear: 'Remove all',
  none: 'Nothing fits.',
  whole: (label: string) => `All ${label}`,
  places: 'On the map',
  placesLead: (placed: string, total: string) => `${placed} of ${total}; of the others no place is known.`,
  moreValues: (count: string) => `${count} more`,
  noValue: 'without a value',
  downloads: 'The whole list as',
  shortlist: (label: string) => `Shortlist: ${label}`,
  shortlistLead: 'These records, side by side. The address of this page can be passed on.',
  tooMany: (most: string) => `Up to ${most} records stand side by side; choose fewer.`,
  put: 'Put the ticked side by side',
  pick: (label: string) => `Choose ${label}`,
  chosen: 'Chosen',
  heldBy: (date: PartialDate) => `held by ${formatDate(date, 'en')}`,
}

const es: typeof en = {
  text: 'Buscar en la lista',
  sort: 'Orden',
  relevance: 'Lo mejor primero',
  usual: 'Como en los datos',
  name: 'nombre',
  up: {
    date: (label) => `${label}, lo más antiguo primero`,
    number: (label) => `${label}, de menor a mayor`,
    other: (label) => `${label}, de la A a la Z`,
  },
  down: {
    date: (label) => `${label}, lo más reciente primero`,
    number: (label) => `${label}, de mayor a menor`,
    other: (label) => `${label}, de la Z a la A`,
  },
  from: {
    date: (label) => `${label}, desde el año`,
    number: (label) => `${label}, desde`,
  },
  to: {
    date: (label) => `${label}, hasta el año`,
    number: (label) => `${label}, hasta`,
  },
  ranges: 'Más filtros',
  show: 'Mostrar',
  narrow: 'Acotar',
  without: (label) => `Quitar: ${label}`,
  clear: 'Quitar todo',
  none: 'Nada cumple.',
  whole: (label) => `Todo: ${label}`,
  places: 'En el mapa',
  placesLead: (placed, total) => `${placed} de ${total}; de los demás no se conoce el lugar.`,
  moreValues: (count) => `${count} más`,
  noValue: 'sin valor',
  downloads: 'La lista entera en',
  shortlist: (label) => `Selección: ${label}`,
  shortlistLead: 'Estos registros, lado a lado. La dirección de esta página se puede compartir.',
  tooMany: (most) => `Caben hasta ${most} registros lado a lado; elija menos.`,
  put: 'Poner lado a lado los marcados',
  pick: (label) => `Elegir ${label}`,
  chosen: 'Elegido',
  heldBy: (date) => `ya vigente ${formatWhen('on', date, 'es')}`,
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
