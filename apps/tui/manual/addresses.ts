/** Addresses of places, one of each sort. A test opens them all. @module */

import type { Localized } from '@puente/core'

/** An address, and what is there. */
export interface SampleAddress {
  readonly address: string
  readonly leadsTo: Localized
}

/** Addresses of every sort that the explorer has. */
export const sampleAddresses: readonly SampleAddress[] = [
  { address: 'home', leadsTo: { en: 'what the atlas holds', es: 'lo que contiene el atlas' } },
  { address: 'clusters', leadsTo: { en: 'a collection as a table', es: 'una colección como tabla' } },
  {
    address: 'clusters?sector=aerospace&country=es,fr',
    leadsTo: { en: 'the same, filtered', es: 'la misma, filtrada' },
  },
  { address: 'clusters/claut', leadsTo: { en: 'a record', es: 'un registro' } },
  {
    address: 'claut',
    leadsTo: { en: 'the same: an id is an address', es: 'lo mismo: un identificador es una dirección' },
  },
  { address: 'search/energía solar', leadsTo: { en: 'a search', es: 'una búsqueda' } },
  { address: 'map', leadsTo: { en: 'the map', es: 'el mapa' } },
  {
    address: 'map/mx#claut',
    leadsTo: { en: 'a part of it, with somebody marked', es: 'una parte de él, con alguien marcado' },
  },
  { address: 'network/claut', leadsTo: { en: 'who is around a record', es: 'quién está en torno a un registro' } },
  {
    address: 'path/claut/hegan',
    leadsTo: { en: 'how two actors are connected', es: 'cómo se relacionan dos actores' },
  },
  {
    address: 'match/claut',
    leadsTo: { en: 'whom a cluster should talk to', es: 'con quién debería hablar un clúster' },
  },
  { address: 'white-spots', leadsTo: { en: 'opportunities as a heat map', es: 'oportunidades como mapa de calor' } },
  { address: 'white-spots/automotive/nuevo-leon', leadsTo: { en: 'a cell of it', es: 'una celda de él' } },
  { address: 'timeline', leadsTo: { en: 'everything dated', es: 'todo lo fechado' } },
  {
    address: 'timeline/aerospace',
    leadsTo: { en: 'what is dated of a sector or an actor', es: 'lo fechado de un sector o un actor' },
  },
  { address: 'briefing', leadsTo: { en: 'a briefing on the whole', es: 'una nota sobre el conjunto' } },
  {
    address: 'briefing/sectors/aerospace',
    leadsTo: { en: 'a briefing on a sector, a place, an actor', es: 'una nota sobre un sector, un lugar, un actor' },
  },
  { address: 'briefing/pairs/claut/hegan', leadsTo: { en: 'a briefing on two', es: 'una nota sobre dos' } },
]
