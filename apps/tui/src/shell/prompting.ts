/** What keys do in a line that is typed below a place. @module */

import type { ScreenContext } from '../app/screen-context.ts'
import { type Prompt, type State, withoutPrompt } from '../app/state.ts'
import { edit, insert, isEdit } from '../app/text-input.ts'
import type { CommandId } from '../input/commands.ts'
import { findFurther, finding, giveUpFinding, keepFound } from './finding.ts'
import { askToReplace, askToWrite } from './save-dialog.ts'

function commandInFinding(context: ScreenContext, prompt: Extract<Prompt, { kind: 'finding' }>, id: CommandId): State {
  if (isEdit(id)) return finding(context, prompt, edit(prompt.input, id))
  switch (id) {
    case 'keep-found':
      return keepFound(context, prompt)
    case 'found-below':
      return findFurther(context, prompt, 1)
    case 'found-above':
      return findFurther(context, prompt, -1)
    case 'cancel':
      return giveUpFinding(context, prompt)
    default:
      return context.state
  }
}

function commandInNaming(context: ScreenContext, prompt: Extract<Prompt, { kind: 'naming' }>, id: CommandId): State {
  const { state } = context
  if (isEdit(id)) return { ...state, prompt: { kind: 'naming', input: edit(prompt.input, id) } }
  if (id === 'cancel') return withoutPrompt(state)
  return id === 'save-as' ? askToWrite(context, prompt) : state
}

/** The state after a command in a prompt. */
export function commandInPrompt(context: ScreenContext, prompt: Prompt, id: CommandId): State {
  switch (prompt.kind) {
    case 'finding':
      return commandInFinding(context, prompt, id)
    case 'naming':
      return commandInNaming(context, prompt, id)
    case 'replacing':
      if (id === 'replace') return askToReplace(context.state, prompt)
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
      return finding(context, prompt, insert(prompt.input, text))
    case 'naming':
      return { ...context.state, prompt: { kind: 'naming', input: insert(prompt.input, text) } }
    case 'replacing':
    case 'writing':
      return context.state
    default:
      return prompt satisfies never
  }
}
