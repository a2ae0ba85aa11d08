/** Saving a briefing: naming its file, asking for it to be written, and hearing what came of it. @module */
import { type BriefingSubject, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import type { WriteOutcome } from '../../state/file-to-write.ts'
import type { State } from '../../state/state.ts'
import { inputOf, type TextInput } from '../../state/text-input.ts'
import type { View } from '../../state/view.ts'
import { briefingWords } from './briefing-words.ts'
import type { BriefingPlace } from './place.ts'

const printers = { md: briefingMarkdown, markdown: briefingMarkdown, html: briefingHtml, htm: briefingHtml } as const

const isForm = (ending: string): ending is keyof typeof printers => Object.hasOwn(printers, ending)

/** A subject as part of a file's name. */
function subjectInName(subject: BriefingSubject): string {
  switch (subject.kind) {
    case 'pair':
      return subject.ids.join('-')
    case 'atlas':
      return subject.kind
    default:
      return subject.id
  }
}

/** The place with the name of its file being typed, from the usual one on. */
export const nameFile = ({ state }: View, place: BriefingPlace): BriefingPlace => ({
  ...place,
  saving: { stage: 'naming', input: inputOf(`briefing-${subjectInName(place.subject)}-${state.language}.md`) },
})

/** The place with another name typed. */
export const withName = (place: BriefingPlace, change: (input: TextInput) => TextInput): BriefingPlace =>
  place.saving?.stage === 'naming'
    ? { ...place, saving: { stage: 'naming', input: change(place.saving.input) } }
    : place

/** The place as it is only read. */
export function withoutSaving({ saving: _given, ...place }: BriefingPlace): BriefingPlace {
  return place
}

/** The state that asks for the file to be written; or says what is wrong with its name. */
export function askToWrite({ state, model }: View, place: BriefingPlace, replace: boolean): State {
  const { saving } = place
  if (saving === undefined || saving.stage === 'saved' || saving.stage === 'writing') return state
  const { input } = saving
  const path = input.text.trim()
  const ending = /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (!isForm(ending)) {
    return { ...state, place: { ...place, saving: { stage: 'naming', input, problem: briefingWords.badEnding } } }
  }
  const text = printers[ending](model.questions.briefing(place.subject, state.language))
  return {
    ...state,
    place: { ...place, saving: { stage: 'writing', input } },
    effect: { kind: 'write', file: { path, text: text.endsWith('\n') ? text : `${text}\n`, replace } },
  }
}

function savingAfter(outcome: WriteOutcome, input: TextInput): BriefingPlace['saving'] & object {
  switch (outcome.kind) {
    case 'written':
      return { stage: 'saved', path: outcome.path }
    case 'exists':
      return { stage: 'exists', input, path: outcome.path }
    case 'failed':
      return { stage: 'naming', input, problem: outcome.problem }
    default:
      return outcome satisfies never
  }
}

/** The state after a file was written, or was not. Who has gone elsewhere by then is not called back. */
export function afterWriting(state: State, outcome: WriteOutcome): State {
  const { place } = state
  if (place.screen !== 'briefing' || place.saving?.stage !== 'writing') return state
  return { ...state, place: { ...place, saving: savingAfter(outcome, place.saving.input) } }
}
