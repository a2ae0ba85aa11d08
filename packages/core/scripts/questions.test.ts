/** The questions of docs/questions.md have the answers that stand there. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareQuestions, questionBlocks, withAnswers } from './questions.ts'

const page = readFileSync(new URL('../../../docs/questions.md', import.meta.url), 'utf8')
const blocks = questionBlocks(page)
const { folder, answers } = prepareQuestions(blocks)
afterAll(folder.remove)

describe('docs/questions.md', () => {
  it('has code that compiles under every question', () => {
    expect(folder.compile()).toBe('')
  })

  it('records what each block prints; `pnpm --filter @puente/core run questions` writes it anew', async () => {
    const printed = await answers()
    expect(printed.filter((answer) => answer === '')).toEqual([])
    expect(blocks.map(({ question, answer }) => [question, answer])).toEqual(
      blocks.map(({ question }, at) => [question, printed[at]]),
    )
    expect(withAnswers(page, printed)).toBe(page)
  })
})
