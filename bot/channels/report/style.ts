/** The report's own style: no colour says anything that words and patterns do not. */
export const STYLE = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0; background: Canvas; color: CanvasText; }
a { color: inherit; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
.large { overflow-x: auto; }
.large:focus-visible, a:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
tbody th { min-width: 7rem; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
td { white-space: nowrap; }
td svg { display: block; }
.legende { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
.motifs { position: absolute; }
pattern path { stroke: CanvasText; stroke-width: 1.5; fill: none; }
.fond { fill: Canvas; }
.repondu { fill: CanvasText; }
.piece { stroke: CanvasText; stroke-width: 1; }
`;
