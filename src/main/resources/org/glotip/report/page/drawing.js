// Elements, scales and axes that all charts share. Texts enter as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

const filled = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return node;
};
const el = (name, attributes = {}, ...children) =>
  filled(document.createElement(name), attributes, children);
const draw = (name, attributes = {}, ...children) =>
  filled(document.createElementNS(SVG, name), attributes, children);

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Round numbers from low to high, about so many. */
const ticks = (low, high, about) => {
  const rough = (high - low) / about || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const first = Math.floor(low / step + 1e-9) * step;
  const found = [];
  for (let tick = first; tick < high + step * 0.999; tick += step) {
    found.push(Number(tick.toPrecision(12)));
  }
  return found;
};

const axisText = (value, figure) => {
  if (isPercent(figure.unit)) {
    return percent(value, Number.isInteger(value) ? 0 : 1);
  }
  return format(value, {maximumFractionDigits: 2});
};

/** A drawing of its box's own width, that shrinks with the paper when printed. */
const canvas = (width, height, label) =>
  draw('svg', {
    viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'drawing',
  });

/** Labels below, as many as there is room for, the last always. */
const periodAxis = (periods, x, y, room) => {
  const short = room < 44;
  const every = Math.max(1, Math.ceil((short ? 34 : 30) / room));
  const last = periods.length - 1;
  return periods.map((period, index) =>
    (last - index) % every === 0
      ? draw('text', {x: x(index), y, class: 'tick', 'text-anchor': 'middle'}, axisPeriod(period, room * every))
      : null).filter(Boolean);
};
const axisPeriod = (period, room) => {
  const whole = periodText(period);
  return whole.length * 7.2 + 10 < room ? whole : periodText(period.slice(-4));
};

/** Key to the series: a mark and a name. */
const legend = (series, kind) =>
  series.length < 2
    ? null
    : el('ul', {class: 'legend'}, series.map((each, index) =>
        el('li', {}, el('span', {class: `key ${kind} s${index % 8 + 1}`, 'aria-hidden': 'true'}, kind === 'line' ? lineKey(index) : ''), each.name)));
const lineKey = (index) =>
  draw('svg', {width: 30, height: 12, viewBox: '0 0 30 12'},
    draw('line', {x1: 0, x2: 30, y1: 6, y2: 6, class: `line s${index % 8 + 1}`}), marker(15, 6, index));

/** A mark that differs in shape, not in colour alone; hollow where too few countries reported. */
const marker = (x, y, index, hollow = false) => {
  const shapes = [
    () => draw('circle', {cx: x, cy: y, r: 3.5}),
    () => draw('rect', {x: x - 3.2, y: y - 3.2, width: 6.4, height: 6.4}),
    () => draw('path', {d: `M${x} ${y - 4.4}l4.2 7.6h-8.4z`}),
    () => draw('path', {d: `M${x} ${y - 4.8}l4.8 4.8l-4.8 4.8l-4.8-4.8z`}),
  ];
  const mark = shapes[index % 4]();
  mark.setAttribute('class', `mark s${index % 8 + 1}${hollow ? ' hollow' : ''}`);
  return mark;
};

/** One box for all charts that follows the pointer and says what is there. */
const tip = el('div', {class: 'tip', 'aria-hidden': 'true', hidden: true});
const showTip = (event, title, lines) => {
  tip.replaceChildren(el('strong', {}, title), ...lines.map((line) => el('span', {}, line)));
  tip.hidden = false;
  const {width, height} = tip.getBoundingClientRect();
  const left = clamp(event.clientX + 14, 8, Math.max(8, innerWidth - width - 8));
  const below = event.clientY + 18 + height < innerHeight;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${(below ? event.clientY + 18 : event.clientY - height - 12) + scrollY}px`;
};
const hideTip = () => {
  tip.hidden = true;
};
const tipped = (node, title, lines) => {
  node.addEventListener('pointermove', (event) => showTip(event, title, lines));
  node.addEventListener('pointerleave', hideTip);
  return node;
};
const linesOf = (figure) =>
  [boundsText(figure), basisText(figure), figure.note].filter(Boolean);
const explain = (figure) => {
  hideTip();
  location.hash = 'figure=' + encodeURIComponent(idOf(figure));
};
const tippedFigure = (node, figure, title) => {
  node.classList.add('figure');
  node.addEventListener('click', () => explain(figure));
  return tipped(node, title + ': ' + [valueText(figure), unitText(figure)].filter(Boolean).join(' '), linesOf(figure));
};
