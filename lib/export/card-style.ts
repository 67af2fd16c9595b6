/** The style of an evidence card: light and dark, on a narrow screen and on paper. */
export const cardStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fcfbf9, #161513); --raised: light-dark(#f5f3ef, #1e1d1a);
  --ink: light-dark(#1f1d1a, #e9e5de); --soft: light-dark(#635d54, #a49d91); --line: light-dark(#e6e2db, #2e2b27);
  --gold: light-dark(#0f6a43, #5fc795); --answer: light-dark(#1f57c3, #8ab0ff); }
.hearing { --c: light-dark(#b3261e, #ff8f85) } .user { --c: light-dark(#8f4a00, #f2ab5b) }
.context { --c: light-dark(#7440b8, #c3a1f7) } .language { --c: light-dark(#0b6675, #66cbdc) }
.decision { --c: light-dark(#535f00, #c2cf5b) } .course { --c: light-dark(#93306b, #f19bcb) }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { -webkit-text-size-adjust: 100% }
body { background: var(--paper); color: var(--ink); font: 14px/21px system-ui, sans-serif; font-variant-numeric: tabular-nums;
  max-width: 860px; margin: 0 auto; padding: 28px 20px 48px; overflow-wrap: anywhere }
a { color: inherit; text-underline-offset: 3px; text-decoration-color: var(--soft) }
h1 { font: 500 26px/34px Georgia, serif; margin: 2px 0 4px }
h2 { font-size: 14px; line-height: 21px; font-weight: 600; margin: 28px 0 8px; border-top: 1px solid var(--line); padding-top: 14px }
h2 small, .soft, .kicker { color: var(--soft); font-weight: 400; font-size: 13px }
.kicker { display: flex; justify-content: space-between; gap: 12px; flex-wrap: wrap }
.gold { color: var(--gold) } .answer { color: var(--answer) }
.notice { border-left: 3px solid var(--soft); padding: 2px 0 2px 10px; margin: 10px 0 }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 3px 18px; margin-top: 10px }
dt { color: var(--soft) }
code { font: 12px/20px ui-monospace, monospace }
audio { width: 100%; display: block; margin-top: 6px }
svg { width: 100%; height: 56px; display: block; fill: var(--soft) }
svg .said { fill: var(--gold); opacity: .16 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line) }
th { color: var(--soft); font-weight: 400 }
.num { text-align: right; white-space: nowrap }
.prose { font: 17px/28px Georgia, serif; max-width: 72ch }
.prose p { position: relative; padding-left: 40px; min-height: 14px }
.prose i { position: absolute; left: 0; width: 28px; text-align: right; color: var(--soft); font: 11px/28px system-ui, sans-serif }
.prose sup { color: var(--soft); font: 10px system-ui, sans-serif; padding: 0 3px; user-select: none }
pre { font: 13px/21px ui-monospace, monospace; white-space: pre-wrap; background: var(--raised); padding: 12px 14px; border-radius: 6px }
mark { color: inherit; background: color-mix(in srgb, var(--c, var(--soft)) 13%, transparent);
  text-decoration: underline 2px var(--c, var(--soft)); text-underline-offset: 4px }
mark b, td b { color: var(--c, var(--soft)); font: 600 11px/16px system-ui, sans-serif; white-space: nowrap }
mark b { display: inline-block; border: 1px solid; border-radius: 3px; padding: 0 4px; margin-right: 4px; user-select: none }
.selected { background: color-mix(in srgb, var(--answer) 26%, transparent); box-shadow: 0 2px var(--answer), 0 -2px var(--answer) }
:target { outline: 2px solid var(--answer); outline-offset: 2px }
footer { margin-top: 28px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 13px }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: 8px } .prose p { padding-left: 28px } .prose i { width: 20px } }
@media print { :root { color-scheme: light } body { max-width: none; padding: 0; font-size: 10.5pt } audio { display: none }
  .prose { font-size: 11pt; line-height: 17pt } .prose i { line-height: 17pt } h2 { break-after: avoid } tr, dl > * { break-inside: avoid }
  mark, .selected { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`
