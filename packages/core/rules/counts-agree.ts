import { type ClaimedCount, claimedCount, isCounting } from '../src/analysis/claimed-counts.ts'
import type { Problem } from '../src/dataset/problem.ts'
import type { Finding } from '../src/model/finding.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'counts-agree'

const sameNumbers = ({ count }: Finding, { claimed, listed }: ClaimedCount) =>
  count?.claimed === claimed && count.listed === listed

function* figureProblems(dataset: RuleInput, counted: readonly ClaimedCount[]): Generator<Problem> {
  for (const one of counted) {
    const { figure, claimed, listed } = one
    if (one.agrees || one.finding !== undefined) continue
    yield {
      ...at(dataset, figure, 'counts'),
      rule: name,
      message: `claims ${claimed}, but the atlas lists ${listed}`,
      remedy: `add the missing records or correct the filter; if the sources really differ, add a finding about "${figure.id}" with count: { claimed: ${claimed}, listed: ${listed} }`,
    }
  }
}

function* findingProblems(dataset: RuleInput, counted: readonly ClaimedCount[]): Generator<Problem> {
  for (const finding of dataset.records.findings) {
    if (finding.count === undefined) continue
    const { claimed, listed } = finding.count
    if (claimed === listed) {
      yield {
        ...at(dataset, finding, 'count'),
        rule: name,
        message: `claimed and listed are both ${claimed}: there is nothing to find`,
        remedy: 'remove the finding, or correct its numbers',
      }
      continue
    }
    const itsFigures = counted.filter(({ figure }) => finding.about.some((id) => id === figure.id))
    if (itsFigures.length === 0 || itsFigures.some((one) => sameNumbers(finding, one))) continue
    const now = itsFigures.map(
      ({ figure, claimed: value, listed: count }) => `"${figure.id}" claims ${value} and lists ${count}`,
    )
    yield {
      ...at(dataset, finding, 'count'),
      rule: name,
      message: `says claimed ${claimed}, listed ${listed}, but ${now.join('; ')}`,
      remedy: itsFigures.every((one) => one.agrees)
        ? 'remove the finding: claim and list agree now'
        : 'bring the count up to date, and the text of the finding with it',
    }
  }
}

/** A figure that claims to count records agrees with their number, or a finding says that it does not. */
export const countsAgree: Rule = {
  name,
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
          message: `the filter cannot be asked: ${message.en}`,
          remedy:
            didYouMean.length > 0 ? `write ${didYouMean.map((one) => `"${one}"`).join(' or ')}` : 'correct the filter',
        }
      }
    }
    yield* figureProblems(dataset, counted)
    yield* findingProblems(dataset, counted)
  },
}
