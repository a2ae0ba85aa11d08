/** The entry file of the explorer's second thread. What it needs is where the program has it, too. @module */
import('./start.ts').then(({ startThread }) => startThread())
