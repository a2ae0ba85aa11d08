/** What leads back from the embedded atlas to each of its released versions. @module */
import { differences } from '../src/analysis/differences.ts'
import { type Changelog, releasedAtlas } from '../src/changelog/changelog.ts'
import type { StepBack } from '../src/changelog/release.ts'
import type { Atlas } from '../src/dataset/atlas.ts'
import { header, plainJson, quoted } from './generated-text.ts'

/** The step from a version to the one before it: what it holds already is not written again. */
function stepBack(newer: Atlas, release: Changelog[number]): StepBack {
  const { manifest, records } = differences(newer, releasedAtlas(release))
  const { version, hash, date } = release
  return {
    version,
    hash,
    date,
    back: {
      manifest: manifest.map(({ field, after }) => ({ field, after })),
      records: records.map((one) => {
        if (one.change === 'gone') return { change: 'gone', collection: one.collection, id: one.id }
        if (one.change === 'added') return one
        return { ...one, fields: one.fields.map(({ field, after }) => ({ field, after })) }
      }),
    },
  }
}

/**
 * The module of the steps, with a line for each record, so that a change of one is a change of a line.
 *
 * @param atlas what is embedded
 * @param releases the released versions, the oldest first
 */
export function stepsModule(atlas: Atlas, releases: Changelog): string {
  const steps = releases.map((release, at) => {
    const next = releases[at + 1]
    return stepBack(next === undefined ? atlas : releasedAtlas(next), release)
  })
  const lines = plainJson(steps.toReversed()).split(/(?<=,)(?=\{"change":)/)
  return `${header}import type { StepBack } from '../release.ts'

/** What leads back from the embedded atlas to each released version, the newest first. */
export const steps = (): readonly StepBack[] =>
  JSON.parse(
    ${lines.map(quoted).join(' +\n      ')},
  )
`
}
