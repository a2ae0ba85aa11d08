/** Addresses of places, one of each sort. A test opens them all. @module */

/** An address, and what is there. */
export interface SampleAddress {
  readonly address: string
  readonly leadsTo: string
}

/** Addresses of every sort that the explorer has. */
export const sampleAddresses: readonly SampleAddress[] = [
  { address: 'home', leadsTo: 'what the atlas holds' },
  { address: 'clusters', leadsTo: 'a collection as a table' },
  { address: 'clusters?sector=aerospace&country=es,fr', leadsTo: 'the same, filtered' },
  { address: 'clusters/claut', leadsTo: 'a record' },
  { address: 'claut', leadsTo: 'the same: an id is an address' },
  { address: 'search/energía solar', leadsTo: 'a search' },
  { address: 'map', leadsTo: 'the map' },
  { address: 'map/mx#claut', leadsTo: 'a part of it, with somebody marked' },
  { address: 'network/claut', leadsTo: 'who is around a record' },
  { address: 'path/claut/hegan', leadsTo: 'how two actors are connected' },
  { address: 'match/claut', leadsTo: 'whom a cluster should talk to' },
  { address: 'white-spots', leadsTo: 'opportunities as a heat map' },
  { address: 'white-spots/automotive/nuevo-leon', leadsTo: 'a cell of it' },
  { address: 'timeline', leadsTo: 'everything dated' },
  { address: 'timeline/aerospace', leadsTo: 'what is dated of a sector or an actor' },
  { address: 'briefing', leadsTo: 'a briefing on the whole' },
  { address: 'briefing/sectors/aerospace', leadsTo: 'a briefing on a sector, a place, an actor' },
  { address: 'briefing/pairs/claut/hegan', leadsTo: 'a briefing on two' },
]
