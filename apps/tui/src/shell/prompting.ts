/** What keys do in a line that is typed below a place. @module */

import type { View } from '../app/screen-context.ts'
import { type Prompt, type State, withoutPrompt } from '../app/state.ts'
import { edit, insert, isEdit } from '../app/text-input.ts'
import type { CommandId } from '../input/commands.ts'
import { findFurther, finding, giveUpFinding, keepFound } from './finding.ts'
import { askToReplace, askToWrite } from './save-dialog.ts'

function commandInFinding(view: View, prompt: Extract<Prompt, { kind: 'finding' }>, id: CommandId): State {
  if (isEdit(id)) return finding(view, prompt, edit(prompt.input, id))
  switch (id) {
    case 'keep-found':
      return keepFound(view, prompt)
    case 'found-below':
      return findFurther(view, prompt, 1)
    case 'found-above':
      return findFurther(view, prompt, -1)
    case 'cancel':
      return giveUpFinding(view, prompt)
    default:
      return view.state
  }
}

function commandInNaming(view: View, prompt: Extract<Prompt, { kind: 'naming' }>, id: CommandId): State {
  const { state } = view
  if (isEdit(id)) return { ...state, prompt: { kind: 'naming', input: edit(prompt.input, id) } }
  if (id === 'cancel') return withoutPrompt(state)
  return id === 'save-as' ? askToWrite(view, prompt) : state
}

/** The state after a command in a prompt. */
export function commandInPrompt(view: View, prompt: Prompt, id: CommandId): State {
  switch (prompt.kind) {
    case 'finding':
      return commandInFinding(view, prompt, id)
    case 'naming':
      return commandInNaming(view, prompt, id)
    case 'replacing':
      if (id === 'replace') return askToReplace(view.state, prompt)
      return id === 'keep-file' ? { ...view.state, prompt: { kind: 'naming', input: prompt.input } } : view.state
    case 'writing':
      return view.state
    default:
      return prompt satisfies never
  }
}

/** The state after text was typed in a prompt. */
export function typedInPrompt(view: View, prompt: Prompt, text: string): State {
  switch (prompt.kind) {
    case 'finding':
      return finding(view, prompt, insert(prompt.input, text))
    case 'naming':
      return { ...view.state, prompt: { kind: 'naming', input: insert(prompt.input, text) } }
    case 'replacing':
    case 'writing':
      return view.state
    default:
      return prompt satisfies never
  }
}
