/** The sandbox's own look: nothing in it recalls a State site. */
export const STYLE = `
:root{color-scheme:light dark;--fond:#fbf7f2;--encre:#2b231c;--doux:#62564a;--carte:#fff;--trait:#d9cdbf;--vif:#7a3d0c;--sur-vif:#fff}
@media(prefers-color-scheme:dark){:root{--fond:#1d1916;--encre:#f2ebe3;--doux:#c6b9aa;--carte:#28221d;--trait:#4a4037;--vif:#f0b27a;--sur-vif:#2b1a0a}}
*{box-sizing:border-box}body{margin:0;background:var(--fond);color:var(--encre);font:17px/1.55 system-ui,sans-serif}
header,main{max-width:62rem;margin:0 auto;padding:0 1.2rem}header{padding-top:1.6rem}h1{margin:.3em 0;font-size:1.9rem}h2{font-size:1.3rem;margin:0 0 .8rem}
.etiquette{display:inline-block;margin:0;padding:.15em .8em;border:2px dashed var(--vif);border-radius:.4em;color:var(--vif);font-weight:600}
section{margin:1.6rem 0;padding:1.2rem;background:var(--carte);border:1px solid var(--trait);border-radius:.8rem}
fieldset{border:0;margin:0;padding:0}legend{padding:0;font-weight:600}ul{list-style:none;margin:.6rem 0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
li label{display:flex;gap:.7rem;align-items:flex-start;height:100%;padding:.6rem .8rem;border:1px solid var(--trait);border-radius:.6rem;cursor:pointer}
li label:has(:checked){border-color:var(--vif);box-shadow:inset 0 0 0 1px var(--vif)}input{margin:.35em 0 0;accent-color:var(--vif)}strong{display:block}.resume{color:var(--doux);font-size:.93em}
.reglages{display:flex;flex-wrap:wrap;gap:.8rem 1.2rem;align-items:end;margin:1rem 0 0}.reglages label{display:grid;gap:.2rem;font-size:.93em;min-width:0}
select,button{font:inherit;max-width:100%;padding:.45em .7em;border:1px solid var(--trait);border-radius:.5rem;background:var(--carte);color:inherit}
button{background:var(--vif);border-color:var(--vif);color:var(--sur-vif);font-weight:600;cursor:pointer}:focus-visible{outline:3px solid var(--vif);outline-offset:2px}`;
