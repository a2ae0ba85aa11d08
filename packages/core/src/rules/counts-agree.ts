import { type ClaimedCount, claimedCount, isCounting } from '../analysis/claimed-counts.ts'
import type { Finding } from '../model/finding.ts'
import { at, orList, type Rule, type RuleInput, type Violation } from './rule.ts'

const sameNumbers = ({ count }: Finding, { claimed, listed }: ClaimedCount) =>
  count?.claimed === claimed && count.listed === listed

const formatCount = ({ figure, claimed, listed }: ClaimedCount, claims: string, lists: string) =>
  `"${figure.id}" ${claims} ${claimed} ${lists} ${listed}`

function* figureProblems(counted: readonly ClaimedCount[]): Generator<Violation> {
  for (const one of counted) {
    const { figure, claimed, listed } = one
    if (one.agrees || one.finding !== undefined) continue
    yield {
      ...at(figure, 'counts'),
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

function* findingProblems(dataset: RuleInput, counted: readonly ClaimedCount[]): Generator<Violation> {
  const countedOf = new Map<string, ClaimedCount>(counted.map((one) => [one.figure.id, one]))
  for (const finding of dataset.records.findings) {
    if (finding.count === undefined) continue
    const { claimed, listed } = finding.count
    if (claimed === listed) {
      yield {
        ...at(finding, 'count'),
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
      ...at(finding, 'count'),
      message: {
        en: `says claimed ${claimed}, listed ${listed}, but ${itsFigures.map((one) => formatCount(one, 'claims', 'and lists')).join('; ')}`,
        es: `dice claimed ${claimed}, listed ${listed}, pero ${itsFigures.map((one) => formatCount(one, 'dice', 'y tiene')).join('; ')}`,
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
  name: 'counts-agree',
  needsEveryRecord: true,
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
          ...at(figure, `counts.${where}`),
          message: {
            en: `the filter cannot be asked: ${message.en}`,
            es: `el filtro no se puede aplicar: ${message.es}`,
          },
          remedy:
            didYouMean.length > 0
              ? {
                  en: `write ${orList(didYouMean).en}`,
                  es: `escriba ${orList(didYouMean).es}`,
                }
              : { en: 'correct the filter', es: 'corrija el filtro' },
        }
      }
    }
    yield* figureProblems(counted)
    yield* findingProblems(dataset, counted)
  },
}
