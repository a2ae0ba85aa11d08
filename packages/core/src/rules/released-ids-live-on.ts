import { releasedAtlas } from '../changelog/changelog.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { collectionNames } from '../model/collection-name.ts'
import type { Rule } from './rule.ts'

/** The id of a record that was released is that of a record for ever, or leads to one. */
export const releasedIdsLiveOn: Rule = {
  name: 'released-ids-live-on',
  needsEveryRecord: true,
  *check({ manifest: { redirects = {} }, records, releases = [] }) {
    const { numberOf } = recordIndex(records)
    const seen = new Set<string>()
    for (const release of releases) {
      const { records: released } = releasedAtlas(release)
      for (const { id } of collectionNames.flatMap((name): readonly { readonly id: string }[] => released[name])) {
        if (seen.has(id)) continue
        seen.add(id)
        if (numberOf(id) !== undefined || Object.hasOwn(redirects, id)) continue
        yield {
          path: 'redirects',
          message: {
            en: `"${id}" is the id of a record of version ${release.version}, and now leads nowhere`,
            es: `"${id}" es el identificador de un registro de la versión ${release.version}, y ahora no lleva a nada`,
          },
          remedy: {
            en: `write "${id}: " with the id of the record that took its place`,
            es: `escriba "${id}: " con el identificador del registro que ocupó su lugar`,
          },
        }
      }
    }
  },
}
