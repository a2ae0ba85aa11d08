import { citationsThat } from './citations.ts'
import { at, type Rule } from './rule.ts'

const maxWords = 6

const wordsIn = (anchor: string | undefined) => anchor?.split(/\s+/).length ?? 0

/** An anchor is a handful of words to find the place by, not a sentence of the source. */
export const anchorsAreShort: Rule = {
  name: 'anchors-are-short',
  *check(dataset) {
    for (const { entry, path, citation } of citationsThat(dataset, ({ anchor }) => wordsIn(anchor) > maxWords)) {
      yield {
        ...at(entry.record, `${path}.anchor`),
        message: {
          en: `the anchor has ${wordsIn(citation.anchor)} words`,
          es: `el ancla tiene ${wordsIn(citation.anchor)} palabras`,
        },
        remedy: {
          en: `keep the ${maxWords} that tell most, in any order: a source's sentences are not ours to copy`,
          es: `deje las ${maxWords} que más dicen, en cualquier orden: las frases de una fuente no se copian`,
        },
      }
    }
  },
}
