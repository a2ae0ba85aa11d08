/** How the page for people looks. It needs no font, picture or script from anywhere. */
export const style = `
:root { color-scheme: light dark; --accent: light-dark(#0b5c6b, #6fc7d6); --line: light-dark(#d5dadd, #3a4246);
  background: light-dark(#fff, #15191b); color: light-dark(#1b1f21, #e6eaec); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
a { color: var(--accent); } code { font-size: .9rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
dt { margin-top: .8rem; } dd { margin: 0; }
form { display: flex; gap: .5rem; flex-wrap: wrap; } input { font: inherit; flex: 1; min-width: 12rem; padding: .3rem .5rem; }
button { font: inherit; padding: .3rem .8rem; } footer { margin-top: 3rem; font-size: .85rem; }
`
