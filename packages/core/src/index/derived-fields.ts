/**
 * The fields that follow relations: facts of a record that another record states, like the label that a cluster holds.
 *
 * A new one is one entry of this table; queries, facets, sorting and help follow.
 *
 * @module
 */

import type { Atlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { citeMainSource } from '../dataset/main-source.ts'
import { positionsById } from '../dataset/record-index.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import { hasEnded } from '../model/date-interval.ts'
import type { FieldDescription } from '../model/description.ts'
import { pathVisitor } from '../model/json-path.ts'
import { countryOf, placeOfKind, sideOfActor, sideOfPlace } from './geography.ts'
import type { Emit } from './value-index.ts'

/** A field whose values stand in other records. */
export interface DerivedField extends Omit<FieldDescription, 'paths'> {
  /** Emits the field's values of every record of the collection, in any order. */
  readonly derive: (atlas: Atlas, collection: CollectionName, emit: Emit) => void
}

/** Emits a value for the record with an id, if the collection has it. */
function emitterById(atlas: Atlas, collection: CollectionName, emit: Emit): (id: string, value: string) => void {
  const positions = positionsById(atlas, collection)
  return (id, value) => {
    const position = positions.get(id)
    if (position !== undefined) emit(position, value)
  }
}

/** A reference to the countries of the records at the paths. */
const countryThrough = /* @__NO_SIDE_EFFECTS__ */ <const P extends readonly [string, ...string[]]>(...paths: P) =>
  ({
    name: 'country',
    type: 'ref',
    many: true,
    label: { en: 'country', es: 'país' },
    facet: true,
    refersTo: ['places'],
    derive: (atlas, collection, emit) => {
      const visitors = paths.map(pathVisitor)
      atlas.records[collection].forEach((record, position) => {
        for (const visit of visitors) {
          visit(record, (id) => {
            const country = typeof id === 'string' ? countryOf(atlas, id) : undefined
            if (country !== undefined) emit(position, country)
          })
        }
      })
    },
  }) as const satisfies DerivedField

const finding = {
  name: 'finding',
  type: 'boolean',
  many: false,
  label: { en: 'has a finding', es: 'tiene un hallazgo' },
  facet: true,
  derive: (atlas, collection, emit) => {
    const about = new Set<string>(atlas.records.findings.flatMap((record) => record.about))
    atlas.records[collection].forEach(({ id }, position) => {
      emit(position, String(about.has(id)))
    })
  },
} as const satisfies DerivedField

const beyondMainSource = {
  name: 'beyondMainSource',
  type: 'boolean',
  many: false,
  label: { en: 'beyond the main source', es: 'más allá de la fuente principal' },
  facet: true,
  derive: (atlas, collection, emit) => {
    atlas.records[collection].forEach(({ citations }, position) => {
      emit(position, String(!citeMainSource(atlas, citations)))
    })
  },
} as const satisfies DerivedField

const actorsOf = (atlas: Atlas, collection: CollectionName) =>
  collection === 'clusters' || collection === 'organizations' ? atlas.records[collection satisfies ActorCollection] : []

/** How many ties each actor has, by position. */
function countTies(atlas: Atlas, collection: CollectionName): Uint32Array {
  const counts = new Uint32Array(atlas.records[collection].length)
  const positions = positionsById(atlas, collection)
  for (const { between } of atlas.records.ties) {
    for (const actor of between) {
      const position = positions.get(actor)
      if (position !== undefined) counts[position] = (counts[position] ?? 0) + 1
    }
  }
  return counts
}

const actorFields = [
  {
    name: 'label',
    type: 'enum',
    many: true,
    label: { en: 'valid label', es: 'sello' },
    facet: true,
    column: true,
    // A getter, so that a program that imports one function does not load all descriptions.
    get terms() {
      return descriptionOf('awards').terms.level ?? {}
    },
    ordered: true,
    derive: (atlas, collection, emit) => {
      const emitFor = emitterById(atlas, collection, emit)
      for (const { holder, level, validUntil } of atlas.records.awards)
        if (!hasEnded(validUntil, atlas.manifest.asOf)) emitFor(holder, level)
    },
  },
  {
    name: 'event',
    type: 'ref',
    many: true,
    label: { en: 'took part in or organised', es: 'participó en u organizó' },
    facet: true,
    refersTo: ['events'],
    derive: (atlas, collection, emit) => {
      const emitFor = emitterById(atlas, collection, emit)
      for (const { id, organisers, participants } of atlas.records.events) {
        for (const organiser of organisers ?? []) emitFor(organiser, id)
        for (const { who } of participants ?? []) emitFor(who, id)
      }
    },
  },
  {
    name: 'partnership',
    type: 'ref',
    many: true,
    label: { en: 'member of the partnership', es: 'miembro de la asociación' },
    facet: true,
    refersTo: ['partnerships'],
    derive: (atlas, collection, emit) => {
      const emitFor = emitterById(atlas, collection, emit)
      for (const { id, members } of atlas.records.partnerships)
        for (const { actor } of members ?? []) emitFor(actor, id)
    },
  },
  {
    name: 'tie',
    type: 'boolean',
    many: false,
    label: { en: 'has a tie', es: 'tiene un vínculo' },
    facet: true,
    derive: (atlas, collection, emit) => {
      countTies(atlas, collection).forEach((count, position) => {
        emit(position, String(count > 0))
      })
    },
  },
  {
    name: 'ties',
    type: 'number',
    many: false,
    label: { en: 'number of ties', es: 'número de vínculos' },
    derive: (atlas, collection, emit) => {
      countTies(atlas, collection).forEach((count, position) => {
        emit(position, count)
      })
    },
  },
  {
    name: 'partner',
    type: 'ref',
    many: true,
    label: { en: 'has a tie with', es: 'tiene un vínculo con' },
    facet: true,
    refersTo: ['clusters', 'organizations'],
    derive: (atlas, collection, emit) => {
      const emitFor = emitterById(atlas, collection, emit)
      for (const { between } of atlas.records.ties) {
        emitFor(between[0], between[1])
        emitFor(between[1], between[0])
      }
    },
  },
  {
    name: 'story',
    type: 'ref',
    many: true,
    label: { en: 'in the story', es: 'en la historia' },
    facet: true,
    refersTo: ['stories'],
    derive: (atlas, collection, emit) => {
      const emitFor = emitterById(atlas, collection, emit)
      for (const { id, parties } of atlas.records.stories) for (const { actor } of parties) emitFor(actor, id)
    },
  },
  {
    name: 'side',
    type: 'ref',
    many: false,
    label: { en: 'side', es: 'lado' },
    facet: true,
    refersTo: ['places'],
    derive: (atlas, collection, emit) => {
      actorsOf(atlas, collection).forEach((actor, position) => {
        const side = sideOfActor(atlas, actor)
        if (side !== undefined) emit(position, side)
      })
    },
  },
  {
    name: 'region',
    type: 'ref',
    many: false,
    label: { en: 'state or region', es: 'estado o región' },
    facet: true,
    refersTo: ['places'],
    derive: (atlas, collection, emit) => {
      actorsOf(atlas, collection).forEach(({ place }, position) => {
        const region = place === undefined ? undefined : placeOfKind(atlas, place, 'region')
        if (region !== undefined) emit(position, region)
      })
    },
  },
  finding,
  beyondMainSource,
] as const satisfies readonly DerivedField[]

/** The side in which a place lies. */
const placeSide = {
  name: 'side',
  type: 'ref',
  many: false,
  label: { en: 'side', es: 'lado' },
  facet: true,
  refersTo: ['places'],
  derive: (atlas, _collection, emit) => {
    atlas.records.places.forEach(({ id }, position) => {
      const side = sideOfPlace(atlas, id)
      if (side !== undefined) emit(position, side)
    })
  },
} as const satisfies DerivedField

/** The derived fields of each collection. None bears the name of a field that the collection has of its own. */
export const derivedFields = {
  clusters: actorFields,
  organizations: actorFields,
  sectors: [finding],
  places: [countryThrough('id'), placeSide, finding],
  partnerships: [countryThrough('members[].actor'), finding, beyondMainSource],
  instruments: [countryThrough('parties[]'), finding, beyondMainSource],
  events: [countryThrough('place'), finding, beyondMainSource],
  ties: [countryThrough('between[]'), finding, beyondMainSource],
  awards: [countryThrough('holder'), finding, beyondMainSource],
  stories: [countryThrough('parties[].actor'), finding, beyondMainSource],
  opportunities: [countryThrough('involves[]'), finding, beyondMainSource],
  figures: [countryThrough('subject', 'about[]'), finding, beyondMainSource],
  sources: [finding],
  findings: [countryThrough('about[]'), finding, beyondMainSource],
} as const satisfies Record<CollectionName, readonly DerivedField[]>
