/* The page of a network: nets[0] is the whole with the nodes' places, the others are a window's. A net: {from, to, statements, sum, ties:
 * [[source, target, weight, side, [statement, …]], …]}, ends being indices of nodes. Statements: [name, day, row, column, stance, words,
 * title, url]. Everything from outside is put in as text, never as markup. */
'use strict';
const svg = document.querySelector('svg'), panel = document.querySelector('aside'), slider = document.querySelector('#time');
const least = document.querySelector('#least'), search = document.querySelector('#search'), caption = document.querySelector('footer output');
const NS = 'http://www.w3.org/2000/svg';
let now = 0, chosen = null, view = { x: 0, y: 0, w: page.width, h: page.height };

function make(name, attributes, parent) {
  const e = document.createElementNS(NS, name);
  for (const k in attributes) e.setAttribute(k, attributes[k]);
  if (parent) parent.appendChild(e);
  return e;
}
function tell(parent, tag, text, className) {
  const e = document.createElement(tag);
  e.textContent = text;
  if (className) e.className = className;
  parent.appendChild(e);
  return e;
}

/* ---- drawing ---- */

const ties = make('g', { 'stroke-linecap': 'round' }, svg), dots = make('g', {}, svg), labels = make('g', {}, svg);

page.nodes.forEach((n, i) => {
  const column = n.kind === 1;
  n.dot = column ? make('rect', { class: 'node column', width: 1.8 * n.r, height: 1.8 * n.r, rx: 2 }, dots) : make('circle', { class: 'node', r: n.r }, dots);
  if (n.color) n.dot.style.fill = n.color;
  n.dot.setAttribute('tabindex', 0);
  n.dot.setAttribute('role', 'button');
  n.dot.setAttribute('aria-label', n.label);
  n.dot.addEventListener('pointerdown', e => grab(e, i));
  n.dot.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); choose({ node: i }); } });
  n.text = make('text', { 'text-anchor': n.anchor }, labels);
  n.lines.forEach((line, k) => { make('tspan', { x: 0, dy: k ? '1.2em' : 0 }, n.text).textContent = line; });
});

function place(n) {
  if (n.kind === 1) { n.dot.setAttribute('x', n.x - .9 * n.r); n.dot.setAttribute('y', n.y - .9 * n.r); }
  else { n.dot.setAttribute('cx', n.x); n.dot.setAttribute('cy', n.y); }
  for (const span of n.text.children) span.setAttribute('x', n.x + n.dx);
  n.text.setAttribute('y', n.y + n.dy);
}

function path(t) {
  const a = page.nodes[t[0]], b = page.nodes[t[1]], bend = page.one ? .07 : 0;
  return `M${a.x} ${a.y}Q${(a.x + b.x) / 2 + bend * (b.y - a.y)} ${(a.y + b.y) / 2 - bend * (b.x - a.x)} ${b.x} ${b.y}`;
}

/* ties of the net at hand that are heavy enough, the lightest first */
function shown() {
  const edge = +least.value * page.most;
  return page.nets[now].ties.filter(t => Math.abs(t[2]) >= edge);
}

function draw() {
  const net = page.nets[now], active = new Set();
  ties.replaceChildren();
  for (const t of shown()) {
    const share = page.combined ? .4 : page.most ? Math.min(1, Math.abs(t[2]) / page.most) : 0;
    const e = make('path', { class: 'tie ' + t[3], d: path(t), 'stroke-width': .8 + 5.2 * share, 'stroke-opacity': .3 + .5 * share }, ties);
    make('title', {}, e).textContent = `${page.nodes[t[0]].label} — ${page.nodes[t[1]].label}: ${round(t[2])}`;
    e.addEventListener('click', () => choose({ tie: [t[0], t[1]] }));
    t.line = e;
    active.add(t[0]).add(t[1]);
  }
  const wanted = search.value.trim().toLowerCase();
  page.nodes.forEach((n, i) => {
    place(n);
    const dim = (now > 0 && !active.has(i)) || (wanted && !n.label.toLowerCase().includes(wanted));
    n.dot.classList.toggle('dim', dim);
    n.text.classList.toggle('dim', dim);
  });
  caption.textContent = `${now ? net.from + ' to ' + net.to : 'all: ' + net.from + ' to ' + net.to} · ${net.statements} statements · ${shown().length} ties`;
  mark();
}

function mark() {
  page.nodes.forEach((n, i) => n.dot.classList.toggle('chosen', chosen !== null && (chosen.node === i || (chosen.tie || []).includes(i))));
  for (const t of shown()) t.line.classList.toggle('chosen', chosen !== null && chosen.tie !== undefined && chosen.tie[0] === t[0] && chosen.tie[1] === t[1]);
  if (chosen && chosen.node !== undefined)
    for (const t of shown()) t.line.classList.toggle('dim', t[0] !== chosen.node && t[1] !== chosen.node);
}

function round(x) { return Math.round(x * 1000) / 1000; }

/* ---- the words ---- */

const mostRead = 200;

function listWords(which) {
  const list = tell(panel, 'ol', '');
  for (const s of which.slice(0, mostRead)) {
    const [name, day, row, column, stance, words, title, url] = page.said[s];
    const item = tell(list, 'li', '');
    tell(item, 'span', page.nodes[row].label, 'who');
    tell(item, 'span', ' · ' + page.columns[column], 'what');
    if (stance !== null) { item.append(' '); tell(item, 'span', page.boolean ? (stance === '1' ? page.words[0] : page.words[1]) : stance, 'stance ' + (page.boolean ? (stance === '1' ? 'for' : 'against') : '')); }
    if (words) {
      const quote = tell(item, 'blockquote', words, words.length > 420 ? 'long' : '');
      quote.addEventListener('click', () => quote.classList.remove('long'));
    }
    const small = tell(item, 'small', '');
    if (/^https?:/.test(url)) { const a = tell(small, 'a', title || url); a.href = url; a.rel = 'noreferrer'; } else small.append(title);
    small.append([title ? ' ·' : '', day, name].filter(Boolean).join(' '));
  }
  if (which.length > mostRead) tell(panel, 'p', `… and ${which.length - mostRead} more`);
}

function choose(what) {
  chosen = what;
  panel.replaceChildren();
  if (!what) {
    tell(panel, 'h2', 'Who stands with whom');
    tell(panel, 'p', 'Choose a tie to read the words behind it, or a node to read what is said there. Drag nodes; turn the wheel to come nearer; drag the ground to move.');
  } else if (what.tie) {
    const [a, b] = what.tie.map(i => page.nodes[i].label), t = page.nets[now].ties.find(t => t[0] === what.tie[0] && t[1] === what.tie[1]);
    tell(panel, 'h2', a + ' — ' + b);
    tell(panel, 'p', t ? `weight ${round(t[2])} · ${t[4].length} statements behind it` : 'no tie in this window');
    if (t) listWords(t[4]);
  } else {
    const n = page.nodes[what.node], net = page.nets[now], own = page.said.map((_, i) => i).filter(i => inWindow(i, net) && (n.kind === 1 ? page.columns[page.said[i][3]] === n.label : page.said[i][2] === what.node));
    tell(panel, 'h2', n.label);
    tell(panel, 'p', [`${own.length} statements`, ...n.attributes.map(([k, v]) => k + ': ' + v)].join(' · '));
    listWords(own);
  }
  panel.scrollTop = 0;
  draw();
}

function inWindow(i, net) {
  const day = page.said[i][1];
  return now === 0 || (day && net.from <= day && day <= net.to);
}

/* ---- moving ---- */

function show() { svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.w} ${view.h}`); }
function point(e) {
  const p = new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: p.x, y: p.y };
}

function grab(e, i) {
  e.stopPropagation();
  const n = page.nodes[i], start = point(e), from = { x: n.x, y: n.y };
  let moved = false;
  n.dot.setPointerCapture(e.pointerId);
  n.dot.onpointermove = f => {
    const p = point(f);
    if (Math.hypot(p.x - start.x, p.y - start.y) > 3) moved = true;
    if (!moved) return;
    n.x = from.x + p.x - start.x;
    n.y = from.y + p.y - start.y;
    place(n);
    for (const t of shown()) if (t[0] === i || t[1] === i) t.line.setAttribute('d', path(t));
  };
  n.dot.onpointerup = () => {
    n.dot.onpointermove = n.dot.onpointerup = null;
    if (!moved) choose({ node: i });
  };
}

svg.addEventListener('pointerdown', e => {
  if (e.target !== svg) return;
  const start = { x: e.clientX, y: e.clientY }, from = { x: view.x, y: view.y }, scale = view.w / svg.clientWidth;
  let moved = false;
  svg.setPointerCapture(e.pointerId);
  svg.onpointermove = f => {
    moved = moved || Math.hypot(f.clientX - start.x, f.clientY - start.y) > 3;
    view.x = from.x - (f.clientX - start.x) * scale;
    view.y = from.y - (f.clientY - start.y) * scale;
    show();
  };
  svg.onpointerup = () => { svg.onpointermove = svg.onpointerup = null; if (!moved) choose(null); };
});
svg.addEventListener('wheel', e => {
  e.preventDefault();
  const p = point(e), by = Math.exp(Math.max(-60, Math.min(60, e.deltaY)) / 400), w = Math.min(4 * page.width, Math.max(page.width / 12, view.w * by));
  view.x = p.x - (p.x - view.x) * w / view.w;
  view.y = p.y - (p.y - view.y) * w / view.w;
  view.h *= w / view.w;
  view.w = w;
  show();
}, { passive: false });

slider.max = page.nets.length - 1;
if (page.nets.length < 2) document.querySelector('footer').querySelectorAll('input, button').forEach(e => e.classList.add('gone'));
slider.addEventListener('input', () => { now = +slider.value; choose(chosen); });
least.addEventListener('input', draw);
search.addEventListener('input', draw);
let clock = null;
document.querySelector('#play').addEventListener('click', e => {
  if (clock) { clearInterval(clock); clock = null; e.target.textContent = '▶'; return; }
  e.target.textContent = '⏸';
  clock = setInterval(() => { slider.value = now = now + 1 < page.nets.length ? now + 1 : 0; choose(chosen); }, 700);
});
document.addEventListener('keydown', e => { if (e.key === 'Escape') choose(null); });

show();
choose(null);
