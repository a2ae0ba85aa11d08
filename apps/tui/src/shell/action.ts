/** Actions: what keys, mouse, help and palette can do. @module */
import type { Language } from '@puente/core'
import type { Route } from '../app/route.ts'
import type { KeyAction } from '../input/keymap.ts'
import type { ThemeName } from '../theme.ts'

/** Everything that can change the state. */
export type Action =
  | KeyAction
  | { readonly kind: 'go'; readonly route: Route }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'theme'; readonly theme: ThemeName }
  | { readonly kind: 'copy'; readonly text: string }
  /** The mouse was pressed; column and row of the window are counted from 0. */
  | { readonly kind: 'press'; readonly column: number; readonly row: number }
  | { readonly kind: 'wheel'; readonly direction: 'up' | 'down' }
