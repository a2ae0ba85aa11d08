import { recordIndex } from '../dataset/record-index.ts'
import { at, type Rule } from './rule.ts'

/** The id of a tie is its parties, of an award its scheme, level and holder, of a footnote its number. */
export const idsTellTheirParts: Rule = {
  name: 'ids-tell-their-parts',
  *check(dataset) {
    const { ties, awards, sources } = dataset.records
    const { numberOf } = recordIndex(dataset.records)
    for (const tie of ties) {
      const [first, second] = tie.between
      const expected = `${first}--${second}`
      if (first === second) {
        yield {
          ...at(tie, 'between'),
          message: { en: `a tie of "${first}" with itself`, es: `un vínculo de "${first}" consigo mismo` },
          remedy: { en: 'name the two actors that cooperate', es: 'nombre los dos actores que cooperan' },
        }
      } else if (tie.id !== expected) {
        yield {
          ...at(tie, 'id'),
          message: {
            en: `the id does not name the two parties in the order of "between"`,
            es: `el identificador no nombra las dos partes en el orden de "between"`,
          },
          remedy: { en: `call it "${expected}"`, es: `llámelo "${expected}"` },
        }
      } else if (first < second && numberOf(`${second}--${first}`) !== undefined) {
        yield {
          ...at(tie, 'between'),
          message: {
            en: `"${second}--${first}" is a tie between the same two actors`,
            es: `"${second}--${first}" es un vínculo entre los mismos dos actores`,
          },
          remedy: {
            en: 'keep one of the two, with the citations of both',
            es: 'deje uno de los dos, con las citas de ambos',
          },
        }
      }
    }
    for (const award of awards) {
      const prefix = award.scheme.split('-')[0] ?? ''
      const expected = `${prefix}-${award.level}-${award.holder}`
      if (award.id === expected) continue
      yield {
        ...at(award, 'id'),
        message: {
          en: 'the id does not name scheme, level and holder',
          es: 'el identificador no nombra sistema, nivel y titular',
        },
        remedy: { en: `call it "${expected}"`, es: `llámelo "${expected}"` },
      }
    }
    for (const source of sources) {
      if (source.kind !== 'footnote' || source.number === undefined) continue
      if (source.id.endsWith(`-${source.number}`)) continue
      yield {
        ...at(source, 'id'),
        message: {
          en: `the id does not end with the footnote's number, ${source.number}`,
          es: `el identificador no acaba en el número de la nota, ${source.number}`,
        },
        remedy: {
          en: `call it "fn-${source.number}", or correct the number`,
          es: `llámelo "fn-${source.number}", o corrija el número`,
        },
      }
    }
  },
}
