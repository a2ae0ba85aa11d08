/** The atlas that comes with the program, loaded only by a command that asks it something. @module */
export { atlas } from '@puente/core'
