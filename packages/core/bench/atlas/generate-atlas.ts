/** Datasets of any size, of invented actors: for measuring, and for trying what happens with very many records. @module */
import { makeCluster, makeOrganization } from './actors.ts'
import type { Authored } from './authored.ts'
import { labelScheme, makeAward, makeEvent, makePartnership, makeTies } from './cooperation.ts'
import { diceOf } from './dice.ts'
import { freshNames } from './invented-words.ts'
import { mainSource, makeWorld, pages } from './world.ts'

/** How many there are of each for a number of organizations. */
const shares = { clusters: 1 / 20, ties: 1 / 2, partnerships: 1 / 100, events: 1 / 200 } as const

/** Which clusters hold a label. */
const labelled = 1 / 3

const source: Authored<'sources'> = {
  id: mainSource,
  title: { en: 'Invented report', es: 'Informe inventado' },
  kind: 'paper',
  pages,
  supports: { en: 'Everything; all of it is invented', es: 'Todo; nada de ello es real' },
  standing: 'used',
  citations: [{ source: mainSource, section: '1', page: 1 }],
}

const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: Math.ceil(count) }, make)

/**
 * A dataset of invented actors: few countries and sectors have most of them, few actors most ties.
 *
 * @param size how many organizations; in all there are about 1.6 times as many records
 * @param seed a whole number: the same one gives the same dataset
 * @returns a dataset that `openAtlas` opens
 */
export function generateAtlas(size: number, seed: number) {
  const dice = diceOf(seed)
  const fresh = freshNames()
  const world = makeWorld(dice, fresh)
  const organizations = many(size, () => makeOrganization(dice, fresh, world))
  const clusters = many(size * shares.clusters, () => makeCluster(dice, fresh, world))
  const actors = [...clusters, ...organizations].map(({ id }) => id)
  const manifest = {
    title: { en: `Invented: ${size} organizations`, es: `Inventado: ${size} organizaciones` },
    description: { en: 'Generated for measuring', es: 'Generado para medir' },
    version: '1.0.0',
    asOf: '2020-01',
    mainSource,
    sides: world.sides,
    licence: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  }
  const records = {
    ...world.records,
    organizations,
    clusters,
    ties: makeTies(dice, world, actors, Math.ceil(size * shares.ties)),
    partnerships: many(size * shares.partnerships, () => makePartnership(dice, fresh, world, actors)),
    events: many(size * shares.events, () => makeEvent(dice, fresh, world, actors)),
    awards: clusters.filter(() => dice.chance(labelled)).map(({ id }) => makeAward(dice, world, id)),
    instruments: [labelScheme],
    sources: [source],
  }
  return { manifest, records }
}
