import { expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { keepAnswers } from './kept-answers.ts'

const answer = (letters: number): Answer => ({ status: 200, headers: {}, body: 'x'.repeat(letters), bytes: letters })

it('gives up answers that nobody has asked for the longest once there is no room', () => {
  const answers = keepAnswers(100_000)
  answers.set('first', answer(20_000))
  answers.set('second', answer(20_000))
  expect(answers.get('first')?.bytes).toBe(20_000)
  answers.set('third', answer(20_000))
  expect([answers.get('first')?.bytes, answers.get('second')?.bytes, answers.get('third')?.bytes]).toEqual([
    20_000,
    undefined,
    20_000,
  ])
})

it('does not keep an answer that is larger than all its room, and keeps the others', () => {
  const answers = keepAnswers(100_000)
  answers.set('small', answer(1000))
  answers.set('large', answer(60_000))
  expect([answers.get('small')?.bytes, answers.get('large')]).toEqual([1000, undefined])
})
