/** The blocks of code in docs/questions.md, and the answer that stands below each. @module */

/** A block of code and where it stands in the page. */
export interface QuestionBlock {
  /** The heading above it, for whoever mends it. */
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
