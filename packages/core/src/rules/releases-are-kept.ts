import { type Changelog, releasedAtlas } from '../changelog/changelog.ts'
import { compareVersions } from '../changelog/release.ts'
import { contentHash } from '../dataset/hash.ts'
import type { Rule, Violation } from './rule.ts'

const faults = {
  edited: (file: string) => ({
    message: {
      en: `${file} has not the content of which it has the hash`,
      es: `${file} no tiene el contenido de cuyo hash da fe`,
    },
    remedy: {
      en: 'write it again as it was released: a released version never changes',
      es: 'escríbalo de nuevo como se publicó: una versión publicada no cambia nunca',
    },
  }),
  disordered: (file: string, version: string) => ({
    message: {
      en: `${file} was released after version ${version}, which is no lower`,
      es: `${file} se publicó después de la versión ${version}, que no es inferior`,
    },
    remedy: { en: 'correct the day or the version', es: 'corrija el día o la versión' },
  }),
  lowered: (version: string) => ({
    message: {
      en: `the version is lower than ${version}, which was released`,
      es: `la versión es inferior a ${version}, que se publicó`,
    },
    remedy: { en: 'give it the next number', es: 'dele el número siguiente' },
  }),
} as const

const fileOf = ({ date, version }: Changelog[number]): string => `releases/${date}-${version}.json`

/** Each released version is as it was released, and has a higher number than the one before it. */
export const releasesAreKept: Rule = {
  name: 'releases-are-kept',
  *check({ manifest, releases = [] }): Iterable<Violation> {
    for (const [at, release] of releases.entries()) {
      const { manifest: ofRelease, records } = releasedAtlas(release)
      const before = releases[at - 1]
      if (contentHash(ofRelease, records) !== release.hash) yield { path: '', ...faults.edited(fileOf(release)) }
      if (before !== undefined && compareVersions(release.version, before.version) <= 0)
        yield { path: '', ...faults.disordered(fileOf(release), before.version) }
    }
    const last = releases.at(-1)
    if (last !== undefined && compareVersions(manifest.version, last.version) < 0)
      yield { path: 'version', ...faults.lowered(last.version) }
  },
}
