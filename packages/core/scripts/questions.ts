/** `pnpm questions`: runs the blocks of docs/questions.md and writes what each prints below it. @module */
import { readFileSync } from 'node:fs'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { type ExampleFolder, exampleFolder } from '../test/docstring-examples/example-folder.ts'
import type { Example } from '../test/docstring-examples/examples-of.ts'
import { publicModules } from '../test/docstring-examples/public-modules.ts'

/** A block of code and where it stands in the page. */
interface QuestionBlock {
  /** The heading above it. */
  readonly question: string
  readonly code: string
  /** The recorded answer; absent where none stands below the code. */
  readonly answer?: string
}

const block = /```ts\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/g

/** Every block of a page, in order. */
export function questionBlocks(page: string): readonly QuestionBlock[] {
  return [...page.matchAll(block)].map(({ 1: code = '', 2: answer, index }) => ({
    question:
      page
        .slice(0, index)
        .match(/^### .*$/gm)
        ?.at(-1)
        ?.slice(4) ?? '',
    code,
    ...(answer === undefined ? {} : { answer }),
  }))
}

/** The page with other answers, one for each block. */
export function withAnswers(page: string, answers: readonly string[]): string {
  let at = 0
  return page.replace(
    block,
    (_, code: string) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${answers[at++] ?? ''}\`\`\`\n`,
  )
}

/** The blocks as examples that can be compiled and run. */
interface Questions {
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

if (import.meta.main) {
  const file = new URL('../../../docs/questions.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const blocks = questionBlocks(page)
  const { folder, answers } = prepareQuestions(blocks)
  try {
    writeFileAtomic(file, withAnswers(page, await answers()))
    console.log(`docs/questions.md: ${blocks.length} answers written`)
  } finally {
    folder.remove()
  }
}
