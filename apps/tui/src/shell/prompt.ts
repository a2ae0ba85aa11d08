/** What keys do in a line that is typed below a place. @module */
import { type Prompt, type ScreenContext, type State, without } from '../app/state.ts'
import { edit, insert, isEdit } from '../app/text-input.ts'
import type { CommandId } from '../input/commands.ts'
import { keyOf } from '../input/keymap.ts'
import { inputLine } from '../screens/input-line.ts'
import { wrap } from '../text/arrange.ts'
import { blank, type Line, lineOf, truncateLine } from '../text/line.ts'
import { words } from '../words.ts'
import { cancelFind, closeFind, findText, findWhileTyping } from './find.ts'
import { replaceFile, saveFile } from './save-dialog.ts'

function commandInFinding(context: ScreenContext, prompt: Extract<Prompt, { kind: 'finding' }>, id: CommandId): State {
  if (isEdit(id)) return findText(context, prompt, edit(prompt.input, id))
  switch (id) {
    case 'keep-found':
      return closeFind(context, prompt)
    case 'found-below':
      return findWhileTyping(context, prompt, 1)
    case 'found-above':
      return findWhileTyping(context, prompt, -1)
    case 'cancel':
      return cancelFind(context, prompt)
    default:
      return context.state
  }
}

function commandInNaming(context: ScreenContext, prompt: Extract<Prompt, { kind: 'naming' }>, id: CommandId): State {
  const { state } = context
  if (isEdit(id)) return { ...state, prompt: { kind: 'naming', input: edit(prompt.input, id) } }
  if (id === 'cancel') return without(state, 'prompt')
  return id === 'save-as' ? saveFile(context, prompt) : state
}

/** The state after a command in a prompt. */
export function commandInPrompt(context: ScreenContext, prompt: Prompt, id: CommandId): State {
  switch (prompt.kind) {
    case 'finding':
      return commandInFinding(context, prompt, id)
    case 'naming':
      return commandInNaming(context, prompt, id)
    case 'replacing':
      if (id === 'replace') return replaceFile(context.state, prompt)
      return id === 'keep-file' ? { ...context.state, prompt: { kind: 'naming', input: prompt.input } } : context.state
    case 'writing':
      return context.state
    default:
      return prompt satisfies never
  }
}

/** The state after text was typed in a prompt. */
export function typedInPrompt(context: ScreenContext, prompt: Prompt, text: string): State {
  switch (prompt.kind) {
    case 'finding':
      return findText(context, prompt, insert(prompt.input, text))
    case 'naming':
      return { ...context.state, prompt: { kind: 'naming', input: insert(prompt.input, text) } }
    case 'replacing':
    case 'writing':
      return context.state
    default:
      return prompt satisfies never
  }
}

function linesOf({ state: { language, keymap }, layout: { columns } }: ScreenContext, prompt: Prompt): readonly Line[] {
  const width = columns - 2
  switch (prompt.kind) {
    case 'finding': {
      const { input, isFound } = prompt
      const missing = `${words.notOnScreen[language]} `
      return [
        isFound
          ? inputLine('/', input, true, width)
          : [{ text: missing, tone: 'warning' }, ...inputLine('/', input, true, Math.max(1, width - missing.length))],
      ]
    }
    case 'naming': {
      const { input, problem } = prompt
      const nameLine = inputLine(words.saveAs[language], input, true, width)
      return problem === undefined ? [nameLine] : [nameLine, lineOf(problem[language], 'error')]
    }
    case 'replacing': {
      const choice = `${keyOf(keymap, 'replace', language)} / ${keyOf(keymap, 'keep-file', language)}`
      return wrap(lineOf(`${prompt.path} ${words.exists[language]} ${choice}`, 'warning'), Math.max(1, width))
    }
    case 'writing':
      return [lineOf(words.writing[language], 'muted')]
    default:
      return prompt satisfies never
  }
}

/** The lines of a prompt, as many as the source lines that it replaces. */
export function promptLines(context: ScreenContext, prompt: Prompt): readonly Line[] {
  const { columns, sourceLines: count } = context.layout
  const lines = linesOf(context, prompt)
  const isCut = lines.length > count
  const shown = isCut && prompt.kind === 'replacing' ? lines.slice(-count) : lines.slice(0, count)
  return Array.from({ length: count }, (_, at) => {
    const line = shown[at]
    return line === undefined ? blank : truncateLine([{ text: ' ' }, ...line], columns)
  })
}
