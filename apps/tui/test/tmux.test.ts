import { afterEach, expect, it } from 'vitest'
import { isTmuxInstalled, Tmux } from '../src/testing/tmux.ts'

let tmux: Tmux | undefined

afterEach(() => {
  tmux?.close()
  tmux = undefined
})

const start = `"$NODE" "$PROGRAM" open clusters`
const isDrawn = (text: string) => text.includes('ACstyria') && text.includes('q quit')
const isPrompt = (text: string) => /ready> *$/.test(text.trimEnd())

it.skipIf(!isTmuxInstalled()).each([
  ['grown', 80, 24, 120, 40],
  ['shrunk', 120, 40, 80, 24],
])('leaves nothing of itself where the window has %s', async (_how, columns, rows, later, laterRows) => {
  tmux = new Tmux(columns, rows)
  await tmux.until(isPrompt)
  tmux.send(start, 'Enter')
  await tmux.until(isDrawn)
  tmux.resize(later, laterRows)
  await tmux.until(
    (text) => isDrawn(text) && text.split('\n').some((line) => line.length > Math.min(columns, later) - 5),
  )
  tmux.send('q')
  const text = await tmux.until((now) => !isDrawn(now) && isPrompt(now))
  expect(text).not.toMatch(/[│╭╰]|ACstyria/)
  expect(text).toContain(start)
})

it.skipIf(!isTmuxInstalled())('leaves nothing of itself where it was stopped while the window grew', async () => {
  tmux = new Tmux(80, 24)
  await tmux.until(isPrompt)
  tmux.send(start, 'Enter')
  await tmux.until(isDrawn)
  tmux.resize(120, 40)
  tmux.send('C-z')
  await tmux.until((text) => !isDrawn(text) && isPrompt(text))
  tmux.send('fg', 'Enter')
  await tmux.until(isDrawn)
  tmux.send('q')
  const text = await tmux.until((now) => !isDrawn(now) && isPrompt(now))
  expect(text).not.toMatch(/[│╭╰]|ACstyria/)
})
