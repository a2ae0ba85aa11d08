/** Programs started in turns, so that what else a machine does falls on all alike. @module */

import { processorTimeOfChildren } from '@puente/tooling/processor-time'
import type { Ending } from './until.ts'

/** What one program may take beside another. */
export interface Aim {
  /** The name of the other, in the same group. */
  readonly of: string
  /** It is to take at most so many times what the other takes, or at most so many milliseconds more. */
  readonly atMost: number
  readonly unit: 'times' | 'ms more'
}

/** A program that is measured. */
export interface Program {
  readonly name: string
  /** Starts it, and tells after how many milliseconds there was what is waited for. */
  readonly start: (ending: Ending) => Promise<number>
  readonly aims?: readonly Aim[]
}

/** Programs of which the first is what the others are measured against. */
export interface Group {
  readonly title: string
  /** What is waited for, and how. */
  readonly about: string
  readonly programs: readonly Program[]
}

/** What a program took, turn by turn, in milliseconds. */
export interface Times {
  readonly clock: readonly number[]
  /** Processor time; empty where the system does not tell it. */
  readonly processor: readonly number[]
}

/**
 * Starts every program once in each turn.
 *
 * @param groups what is measured
 * @param turns how many turns count; one before them leaves behind what Node compiled, and is not counted
 * @param tell receives a line of progress
 * @returns what each program took, by title of its group and name
 */
export async function measure(
  groups: readonly Group[],
  turns: number,
  tell: (text: string) => void,
): Promise<(group: Group, name: string) => Times> {
  const taken = new Map<string, { clock: number[]; processor: number[] }>()
  const keyOf = ({ title }: Group, name: string) => `${title} ${name}`
  for (let turn = 0; turn <= turns; turn++) {
    tell(turn === 0 ? 'once before' : `turn ${turn} of ${turns}`)
    for (const group of groups) {
      for (const { name, start } of group.programs) {
        const before = processorTimeOfChildren()
        const clock = await start(turn === 0 ? 'SIGTERM' : 'SIGKILL')
        const after = processorTimeOfChildren()
        if (turn === 0) continue
        const times = taken.get(keyOf(group, name)) ?? { clock: [], processor: [] }
        taken.set(keyOf(group, name), times)
        times.clock.push(clock)
        if (before !== undefined && after !== undefined) times.processor.push(after - before)
      }
    }
  }
  return (group, name) => taken.get(keyOf(group, name)) ?? { clock: [], processor: [] }
}
