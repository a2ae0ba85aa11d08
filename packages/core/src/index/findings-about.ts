import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { firstMentions } from '../dataset/record-index.ts'
import { checkedText } from '../util/check-value.ts'
import { memoize } from '../util/memo.ts'

const findingsById = /* @__PURE__ */ memoize((atlas: Atlas): ReadonlyMap<string, readonly Entry<'findings'>[]> => {
  const about = new Map<string, Entry<'findings'>[]>()
  for (const record of atlas.records.findings) {
    const finding = entryOf('findings', record)
    for (const id of new Set<string>(record.about)) {
      const known = about.get(id)
      if (known === undefined) about.set(id, [finding])
      else known.push(finding)
    }
  }
  return about
})

const mentions = /* @__PURE__ */ firstMentions(['findings'])

/**
 * The findings that touch a record: where its sources contradict themselves or each other.
 *
 * @param atlas where to look
 * @param id the record's id
 * @returns the findings in the order of the dataset; none for a record that has none, and for an id of no record
 * @example
 * findingsAbout(atlas, 'aera').some(({ record }) => record.id === 'aera-under-four-names') // true
 */
export function findingsAbout(atlas: Atlas, id: string): readonly Entry<'findings'>[] {
  checkAtlas(atlas)
  checkedText('id', id)
  const found = mentions(atlas, JSON.stringify(id))
  if (found === undefined) return findingsById(atlas).get(id) ?? []
  return found.flatMap((entry) =>
    entry.collection === 'findings' && entry.record.about.some((other) => other === id) ? [entry] : [],
  )
}
