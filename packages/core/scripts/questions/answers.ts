/** What blocks of code print. @module */
import { type ExampleFolder, exampleFolder } from '../../test/docstring-examples/example-folder.ts'
import type { Example } from '../../test/docstring-examples/examples-of.ts'
import { publicModules } from '../../test/docstring-examples/public-modules.ts'
import type { QuestionBlock } from './question-blocks.ts'

/** The blocks as examples that can be compiled and run. */
export interface Questions {
  readonly folder: ExampleFolder
  /** What each block prints, in order. */
  readonly answers: () => Promise<readonly string[]>
}

/** What something prints while it runs. */
async function printedBy(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = []
  const { log } = console
  console.log = (...values: readonly unknown[]) => lines.push(`${values.join(' ')}\n`)
  try {
    await run()
  } finally {
    console.log = log
  }
  return lines.join('')
}

/** Prepares blocks to be compiled and run; the folder has to be removed. */
export function prepareQuestions(blocks: readonly QuestionBlock[]): Questions {
  const [module] = publicModules
  if (module === undefined) throw new Error('the package exports no module')
  const examples = blocks.map(
    ({ code, question }, at): Example => ({ module, name: `question-${at}`, file: question, code }),
  )
  const folder = exampleFolder(examples)
  return {
    folder,
    answers: async () => {
      const answers: string[] = []
      // One after the other, as all print to one console.
      for (const example of examples) answers.push(await printedBy(() => folder.run(example)))
      return answers
    },
  }
}
