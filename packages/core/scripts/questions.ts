/** `pnpm questions`: runs the blocks of docs/questions.md and writes what each prints below it. @module */
import { readFileSync } from 'node:fs'
import { writeWhole } from '@puente/tooling/write-whole'
import { prepareQuestions } from './questions/answers.ts'
import { questionBlocks, withAnswers } from './questions/question-blocks.ts'

const file = new URL('../../../docs/questions.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const blocks = questionBlocks(page)
const { folder, answers } = prepareQuestions(blocks)
try {
  writeWhole(file, withAnswers(page, await answers()))
  console.log(`docs/questions.md: ${blocks.length} answers written`)
} finally {
  folder.remove()
}
