/** Of `@puente/core/node` the one function that the service needs: a bundle that loads the whole module holds `pg`. @module */
export { readChangelog } from '@puente/core/node'
