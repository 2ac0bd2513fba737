"""How pages look: on wide and narrow screens, light and dark, and on paper."""

STYLE = """
* { box-sizing: border-box; } :root { --paper: #fff; }
body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: var(--paper); max-width: 960px; margin: 2em auto; padding: 0 1em;
  overflow-wrap: break-word; }
h1 { font-size: 1.6em; line-height: 1.25; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #ccc; }
.lead { font-size: 1.25em; background: #f3f6f4; border-left: 5px solid #009e73; padding: .8em 1em; }
.warning { background: #fff6e0; border-left: 5px solid #d99a00; padding: .5em 1em; margin: .5em 0; }
.small { color: #555; font-size: .85em; }
.wide-table { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { padding: .3em .8em; border-bottom: 1px solid #ccc; text-align: right; vertical-align: top; }
th { vertical-align: bottom; } td:first-child, th:first-child { text-align: left; padding-left: 0; min-width: 5em; }
.facts td { text-align: left; overflow-wrap: anywhere; } .facts td:first-child { min-width: 7em; overflow-wrap: normal; }
.tiles { display: flex; flex-wrap: wrap; gap: .6em; }
figure { margin: 0; } figcaption { font-size: .8em; color: #444; }
img { max-width: 100%; } .tiles img { display: block; } .tiles img[src^="data:image/jpeg"] { width: 150px; }
.tiles figure { max-width: 100%; } .pictures td { vertical-align: middle; }
.chart { display: inline-block; vertical-align: top; width: 460px; max-width: 100%; margin: 1em 0; padding-right: 12px; font-size: 14px; }
.chart.wide { width: 600px; }
.chart figcaption { font-size: 14px; } .chart > svg { display: block; max-width: 100%; height: auto; overflow: visible; }
.key { list-style: none; margin: .2em 0; padding: 0; } .key li { display: inline-block; max-width: 100%; margin-right: 1em; }
.key svg { display: inline; vertical-align: -1px; }
.up, .across { font-size: 13px; color: #444; } .up::before { content: "↑ "; } .across::after { content: " →"; } .across { text-align: right; }
svg text { font: 13px system-ui, sans-serif; fill: currentColor; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
.grid { stroke: currentColor; stroke-opacity: .15; } .axis { stroke: currentColor; stroke-opacity: .6; fill: none; }
.upright { stroke: currentColor; stroke-opacity: .7; stroke-dasharray: 2 3; }
svg image { image-rendering: pixelated; }
.chip > image, .chip > text { visibility: hidden; pointer-events: none; }
.chip:hover > image, .chip:hover > text { visibility: visible; } .chip:hover > circle { stroke: currentColor; stroke-width: 2.5; }
@media (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #17191a; }
  body { color: #e4e6e5; } h2, td, th { border-color: #484c4b; }
  .lead { background: #20302a; } .warning { background: #3a2f12; }
  .small, figcaption, .up, .across { color: #b4b9b7; }
}
@media (max-width: 600px) {
  .chart.wide text { font-size: 15px; }
  body { margin: 1em auto; } .lead { font-size: 1.1em; padding: .6em .8em; } td, th { padding: .3em .5em; font-size: .9em; }
}
@media print {
  @page { margin: 15mm; }
  :root { --paper: #fff; }
  body { color: #000; margin: 0; max-width: none; padding: 0; font-size: 11pt; }
  .lead, .warning { background: none; } .small, figcaption, .up, .across { color: #333; }
  .chart { width: 49%; } .chart.wide { width: 100%; } .chart > svg { width: 100%; }
  .wide-table { overflow: visible; } table { font-size: .8em; } td, th { padding: .2em .4em; overflow-wrap: anywhere; }
  figure, tr, .lead, .warning { break-inside: avoid; page-break-inside: avoid; } h2 { break-after: avoid; page-break-after: avoid; }
}
"""
