import { allCitations } from './citations-of.ts'
import { at, type Rule } from './rule.ts'

const name = 'anchors-are-short'
const mostWords = 6

/** An anchor is a handful of words to find the place by, not a sentence of the source. */
export const anchorsAreShort: Rule = {
  name,
  *check(dataset) {
    for (const { entry, path, citation } of allCitations(dataset)) {
      const count = citation.anchor?.split(/\s+/).length ?? 0
      if (count <= mostWords) continue
      yield {
        ...at(dataset, entry.record, `${path}.anchor`),
        rule: name,
        message: `the anchor has ${count} words`,
        remedy: `keep the ${mostWords} that tell most, in any order: a source's sentences are not ours to copy`,
      }
    }
  },
}
