/** The atlas that commands and explorer answer from, unless they are asked otherwise. @module */
import { atlas as embedded } from '@puente/core'
import { viewFor } from '../cli/command-context.ts'

export const atlas = viewFor(embedded, {})
