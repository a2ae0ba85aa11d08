import type { Problem } from '../src/dataset/problem.ts'
import type { Figure } from '../src/model/figure.ts'
import type { Finding } from '../src/model/finding.ts'
import { listedBy } from './listed.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'counts-agree'

/** A figure that claims to count records of the atlas, and how many there are. */
interface Counted {
  readonly figure: Figure
  readonly listed: number
  readonly agrees: boolean
}

function agrees({ value, qualifier }: Figure, listed: number): boolean {
  switch (qualifier) {
    case 'more-than':
      return listed > value
    case 'at-least':
      return listed >= value
    case 'less-than':
      return listed < value
    case 'at-most':
      return listed <= value
    case 'exactly':
    case 'approximately':
    case undefined:
      return listed === value
    default:
      return qualifier satisfies never
  }
}

/** Whether a finding is about a figure: itself, or what the figure is about. */
const concerns = ({ about }: Finding, { id, subject }: Figure) => about.some((one) => one === id || one === subject)

const sameNumbers = ({ count }: Finding, { figure, listed }: Counted) =>
  count?.claimed === figure.value && count.listed === listed

function* figureProblems(dataset: RuleInput, counted: readonly Counted[]): Generator<Problem> {
  for (const one of counted) {
    const { figure, listed } = one
    if (one.agrees) continue
    if (dataset.records.findings.some((finding) => concerns(finding, figure) && sameNumbers(finding, one))) continue
    yield {
      ...at(dataset, figure, 'counts'),
      rule: name,
      message: `claims ${figure.value}, but the atlas lists ${listed}`,
      remedy: `add the missing records or correct the filter; if the sources really differ, add a finding about "${figure.id}" with count: { claimed: ${figure.value}, listed: ${listed} }`,
    }
  }
}

function* findingProblems(dataset: RuleInput, counted: readonly Counted[]): Generator<Problem> {
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
      ({ figure, listed: count }) => `"${figure.id}" claims ${figure.value} and lists ${count}`,
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
    const counted: Counted[] = []
    for (const figure of dataset.records.figures) {
      if (figure.counts === undefined) continue
      const listed = listedBy(atlas, figure.counts)
      if (listed.ok) {
        counted.push({ figure, listed: listed.value, agrees: agrees(figure, listed.value) })
        continue
      }
      for (const { where, message, didYouMean } of listed.error.problems) {
        yield {
          ...at(dataset, figure, `counts.${where}`),
          rule: name,
          message: `the filter cannot be asked: ${message}`,
          remedy:
            didYouMean.length > 0 ? `write ${didYouMean.map((one) => `"${one}"`).join(' or ')}` : 'correct the filter',
        }
      }
    }
    yield* figureProblems(dataset, counted)
    yield* findingProblems(dataset, counted)
  },
}
