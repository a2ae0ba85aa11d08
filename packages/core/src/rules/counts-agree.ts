import { type ClaimedCount, claimedCount, isCounting } from '../analysis/claimed-counts.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Finding } from '../model/finding.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'counts-agree'

const sameNumbers = ({ count }: Finding, { claimed, listed }: ClaimedCount) =>
  count?.claimed === claimed && count.listed === listed

const inWords = ({ figure, claimed, listed }: ClaimedCount, claims: string, lists: string) =>
  `"${figure.id}" ${claims} ${claimed} ${lists} ${listed}`

function* figureProblems(dataset: RuleInput, counted: readonly ClaimedCount[]): Generator<Problem> {
  for (const one of counted) {
    const { figure, claimed, listed } = one
    if (one.agrees || one.finding !== undefined) continue
    yield {
      ...at(dataset, figure, 'counts'),
      rule: name,
      message: {
        en: `claims ${claimed}, but the atlas lists ${listed}`,
        es: `dice ${claimed}, pero el atlas tiene ${listed}`,
      },
      remedy: {
        en: `add the missing records or correct the filter; if the sources really differ, add a finding about "${figure.id}" with count: { claimed: ${claimed}, listed: ${listed} }`,
        es: `añada los registros que faltan o corrija el filtro; si las fuentes difieren de verdad, añada un hallazgo sobre "${figure.id}" con count: { claimed: ${claimed}, listed: ${listed} }`,
      },
    }
  }
}

function* findingProblems(dataset: RuleInput, counted: readonly ClaimedCount[]): Generator<Problem> {
  const countedOf = new Map<string, ClaimedCount>(counted.map((one) => [one.figure.id, one]))
  for (const finding of dataset.records.findings) {
    if (finding.count === undefined) continue
    const { claimed, listed } = finding.count
    if (claimed === listed) {
      yield {
        ...at(dataset, finding, 'count'),
        rule: name,
        message: {
          en: `claimed and listed are both ${claimed}: there is nothing to find`,
          es: `claimed y listed son ambos ${claimed}: no hay nada que hallar`,
        },
        remedy: { en: 'remove the finding, or correct its numbers', es: 'elimine el hallazgo, o corrija sus números' },
      }
      continue
    }
    const itsFigures = finding.about.map((id) => countedOf.get(id)).filter((one) => one !== undefined)
    if (itsFigures.length === 0 || itsFigures.some((one) => sameNumbers(finding, one))) continue
    yield {
      ...at(dataset, finding, 'count'),
      rule: name,
      message: {
        en: `says claimed ${claimed}, listed ${listed}, but ${itsFigures.map((one) => inWords(one, 'claims', 'and lists')).join('; ')}`,
        es: `dice claimed ${claimed}, listed ${listed}, pero ${itsFigures.map((one) => inWords(one, 'dice', 'y tiene')).join('; ')}`,
      },
      remedy: itsFigures.every((one) => one.agrees)
        ? {
            en: 'remove the finding: claim and list agree now',
            es: 'elimine el hallazgo: lo dicho y lo listado ya coinciden',
          }
        : {
            en: 'bring the count up to date, and the text of the finding with it',
            es: 'ponga al día los números, y con ellos el texto del hallazgo',
          },
    }
  }
}

/** A figure that claims to count records agrees with their number, or a finding says that it does not. */
export const countsAgree: Rule = {
  name,
  followsChains: true,
  *check(dataset) {
    // Queries need no hash: it is what a dataset is called by once it is open.
    const atlas = { manifest: dataset.manifest, records: dataset.records, hash: '' }
    const counted: ClaimedCount[] = []
    for (const figure of dataset.records.figures.filter(isCounting)) {
      const count = claimedCount(atlas, figure)
      if (count.ok) {
        counted.push(count.value)
        continue
      }
      for (const { where, message, didYouMean } of count.error.problems) {
        yield {
          ...at(dataset, figure, `counts.${where}`),
          rule: name,
          message: {
            en: `the filter cannot be asked: ${message.en}`,
            es: `el filtro no se puede aplicar: ${message.es}`,
          },
          remedy:
            didYouMean.length > 0
              ? {
                  en: `write ${didYouMean.map((one) => `"${one}"`).join(' or ')}`,
                  es: `escriba ${didYouMean.map((one) => `"${one}"`).join(' o ')}`,
                }
              : { en: 'correct the filter', es: 'corrija el filtro' },
        }
      }
    }
    yield* figureProblems(dataset, counted)
    yield* findingProblems(dataset, counted)
  },
}
