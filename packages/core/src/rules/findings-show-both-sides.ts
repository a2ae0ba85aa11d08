import type { Citation } from '../model/citation.ts'
import { at, type Rule } from './rule.ts'

const keyOf = ({ source, section, page, table, footnote, anchor }: Citation) =>
  JSON.stringify([source, section, page, table, footnote, anchor])

/** A contradiction gives each side with its own place; a miscount gives both numbers. */
export const findingsShowBothSides: Rule = {
  name: 'findings-show-both-sides',
  *check(dataset) {
    for (const finding of dataset.records.findings) {
      const { kind, claims, count } = finding
      if (kind === 'contradiction' && claims.length < 2) {
        yield {
          ...at(finding, 'claims'),
          message: {
            en: 'is a contradiction, but gives one claim only',
            es: 'es una contradicción, pero solo da una afirmación',
          },
          remedy: {
            en: 'add what the other side says, with its citation',
            es: 'añada lo que dice la otra parte, con su cita',
          },
        }
      }
      if (kind === 'contradiction' && claims.length >= 2) {
        const places = new Set(claims.map(({ citations }) => citations.map(keyOf).sort().join()))
        if (places.size === 1) {
          yield {
            ...at(finding, 'claims'),
            message: { en: 'all its claims cite the same place', es: 'todas sus afirmaciones citan el mismo lugar' },
            remedy: {
              en: 'cite each claim where it stands; two on one page are told apart by their anchors',
              es: 'cite cada afirmación donde está; dos en una página se distinguen por sus anclas',
            },
          }
        }
      }
      if (kind === 'miscount' && count === undefined) {
        yield {
          ...at(finding, 'count'),
          message: {
            en: 'is a miscount, but does not give the numbers',
            es: 'es un recuento erróneo, pero no da los números',
          },
          remedy: { en: 'add count: { claimed: …, listed: … }', es: 'añada count: { claimed: …, listed: … }' },
        }
      }
    }
  },
}
