import { citationsThat } from './references.ts'
import { at, type Rule } from './rule.ts'

const name = 'anchors-are-short'
const mostWords = 6

const wordsIn = (anchor: string | undefined) => anchor?.split(/\s+/).length ?? 0

/** An anchor is a handful of words to find the place by, not a sentence of the source. */
export const anchorsAreShort: Rule = {
  name,
  *check(dataset) {
    for (const { entry, path, citation } of citationsThat(dataset, ({ anchor }) => wordsIn(anchor) > mostWords)) {
      yield {
        ...at(dataset, entry.record, `${path}.anchor`),
        rule: name,
        message: {
          en: `the anchor has ${wordsIn(citation.anchor)} words`,
          es: `el ancla tiene ${wordsIn(citation.anchor)} palabras`,
        },
        remedy: {
          en: `keep the ${mostWords} that tell most, in any order: a source's sentences are not ours to copy`,
          es: `deje las ${mostWords} que más dicen, en cualquier orden: las frases de una fuente no se copian`,
        },
      }
    }
  },
}
