/** The card's looks, within its own closed shadow root; the page's style sheets do not reach it, nor it them. */
export const CARD_CSS = `
:host { all: initial; }
.card {
  --ink: #1d1b26; --soft: #5a5668; --paper: #ffffff; --sunken: #f1eff4; --line: #d3cedd; --accent: #4a2f8f;
  box-sizing: border-box; width: min(340px, calc(100vw - 16px)); max-height: min(300px, calc(100vh - 16px));
  overflow: auto; padding: 11px 13px 9px; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 10px 32px rgb(0 0 0 / .2);
  font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic",
    "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
  text-align: start; overflow-wrap: anywhere;
}
.card:lang(ko), .card :lang(ko) { word-break: keep-all; }
.dark { --ink: #eceaf2; --soft: #b9b4c7; --paper: #24212e; --sunken: #332e40; --line: #4a4458; --accent: #c0a8ff; }
* { box-sizing: border-box; margin: 0; padding: 0; }
.head { display: flex; align-items: flex-start; gap: 8px; }
.name { flex: 1; font-size: 15px; font-weight: 650; }
.soft { color: var(--soft); }
.facts { font-size: 13px; }
.kind { padding-bottom: 1px; border-bottom: 2px solid; font-size: 12px; font-weight: 600; white-space: nowrap; }
.mixed { border-bottom-style: dashed; }
.indirect { border-bottom-style: dotted; }
.others { margin: 7px 0 0; padding: 0; list-style: none; font-size: 13px; }
.others button { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; width: 100%;
  overflow: hidden; padding: 3px 7px; border-inline-start: 2px solid var(--line); border-radius: 0 6px 6px 0; }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; margin-top: 7px; padding-top: 5px;
  border-top: 1px solid var(--line); font-size: 12px; }
.foot .soft { flex: 1; }
button { border: 0; border-radius: 6px; background: none; color: inherit; font: inherit; text-align: start;
  cursor: pointer; min-height: 26px; min-width: 26px; padding: 2px 7px; }
button:hover { background: var(--sunken); }
button:disabled { opacity: .45; cursor: default; background: none; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.close { font-size: 17px; line-height: 1; text-align: center; padding: 0; }
@media (prefers-contrast: more) { .card { --soft: var(--ink); --line: var(--ink); border-width: 2px; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
