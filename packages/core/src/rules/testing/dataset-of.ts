/** Small datasets to try rules on. They are read as any other, so that they fit their schemas. @module */
import { indexPaper } from '../../../scripts/page-index/index-paper.ts'
import { formatDatasetProblems } from '../../dataset/problem.ts'
import { readYamlFiles } from '../../dataset/yaml-source.ts'
import { problemsOf, type Rule, type RuleInput } from '../rule.ts'

const manifest = {
  title: { en: 'A small atlas', es: 'Un atlas pequeño' },
  description: { en: 'To try rules on', es: 'Para probar reglas' },
  version: '1.0.0',
  asOf: '2019-03',
  mainSource: 'paper',
  sides: ['eu', 'mx'],
  licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

/** What a test gives beside the records. */
interface Around {
  /** Fields of the manifest that are to be other than usual. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** Text of the source "paper", with a line like `=== page 1 ===` before each page. */
  readonly paper?: string
}

/**
 * A dataset of a few records.
 *
 * @param records the content of each file, by its path without `.yaml`: `{ 'clusters/claut': { … } }`
 * @throws {Error} if a record does not fit its schema: then the test is wrong
 */
export function datasetOf(records: Readonly<Record<string, unknown>>, around: Around = {}): RuleInput {
  const files = { atlas: { ...manifest, ...around.manifest }, ...records }
  // JSON is YAML.
  const read = readYamlFiles(
    Object.entries(files).map(([path, value]) => ({ path: `${path}.yaml`, text: JSON.stringify(value) })),
  )
  if (read.manifest === undefined || read.problems.total > 0)
    throw new Error(formatDatasetProblems(read.problems, 'en'))
  return {
    manifest: read.manifest,
    records: read.records,
    origins: read.origins,
    ...(around.paper === undefined ? {} : { pageWords: new Map([['paper', indexPaper('paper', around.paper)]]) }),
  }
}

/** The problems that a rule finds in a dataset, each as `id · path: message → remedy`. */
export const messagesOf = (rule: Rule, dataset: RuleInput): readonly string[] =>
  [...problemsOf(rule, dataset)].map(
    ({ id, path, message, remedy }) =>
      `${[id, path].filter((part) => part !== undefined && part !== '').join(' · ')}: ${message.en} → ${remedy.en}`,
  )
