/** The mark of what no source states. @module */
import type { Entry } from '@puente/core'
import { inWords, type PageContext } from './context.ts'
import { words } from './words.ts'

/** Behind the name of a tie: that it is inferred, if it is. */
export const Inferred = ({ context, entry }: { readonly context: PageContext; readonly entry: Entry }) =>
  entry.collection === 'ties' && entry.record.basis === 'inferred' ? (
    <span class="aside"> ({inWords(words, context).inferred})</span>
  ) : null
