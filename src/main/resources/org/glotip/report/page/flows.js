// Bands from areas of origin to areas of destination, as wide as the number of persons.

const drawFlows = (view, width) => (width < 620 ? drawRanks(view) : drawBands(view, width));

const BANDS_FROM = 0.002;

const drawBands = (view, width) => {
  const figures = view.figures.filter((figure) => figure.value > 0);
  const total = figures.reduce((sum, figure) => sum + figure.value, 0);
  const height = clamp(figures.length * 14, 260, 620);
  const origins = nodesOf(figures, 'origin', total, height);
  const destinations = nodesOf(figures, 'destination', total, height);
  const tall = Math.max(heightOf(origins), heightOf(destinations));
  const side = clamp(width * 0.28, 150, 310);
  const picture = canvas(width, tall + 26, view.summary);
  picture.append(
    draw('text', {x: side, y: 12, class: 'head', 'text-anchor': 'end'}, nameOf('column', 'origin')),
    draw('text', {x: width - side, y: 12, class: 'head', 'text-anchor': 'start'}, nameOf('column', 'destination')));
  const bands = draw('g', {transform: 'translate(0 22)'});
  const scale = origins.scale;
  const nodeWidth = 10;
  for (const figure of [...figures].sort((one, other) => other.value - one.value)) {
    const from = origins.nodes.get(figure.origin);
    const to = destinations.nodes.get(figure.destination);
    const wide = figure.value * scale;
    const [top, end] = [from.top + from.used + wide / 2, to.top + to.used + wide / 2];
    from.used += wide;
    to.used += wide;
    if (figure.value / total >= BANDS_FROM) {
      bands.append(band(view, figure, side + nodeWidth, top, width - side - nodeWidth, end, wide));
    }
  }
  for (const [code, node] of origins.nodes) {
    bands.append(...nodeMark(code, node, side, side - 8, 'end', nodeWidth, side));
  }
  for (const [code, node] of destinations.nodes) {
    bands.append(...nodeMark(code, node, width - side - nodeWidth, width - side + 8, 'start', nodeWidth, side));
  }
  picture.append(bands);
  return picture;
};

const nodesOf = (figures, end, total, height) => {
  const sums = new Map();
  for (const figure of figures) {
    sums.set(figure[end], (sums.get(figure[end]) ?? 0) + figure.value);
  }
  const gap = 12;
  const scale = height / total;
  const nodes = new Map();
  let top = 0;
  for (const [code, sum] of [...sums].sort((one, other) => other[1] - one[1])) {
    nodes.set(code, {top, tall: sum * scale, sum, used: 0});
    top += sum * scale + gap;
  }
  return {nodes, scale};
};
const heightOf = ({nodes}) => Math.max(...[...nodes.values()].map((node) => node.top + node.tall)) + 8;

const band = (view, figure, x1, y1, x2, y2, wide) => {
  const middle = (x1 + x2) / 2;
  const own = figure.origin === figure.destination;
  const path = draw('path', {
    d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    'stroke-width': Math.max(1, wide),
    class: own ? 'flow own' : 'flow',
  });
  return tippedFigure(path, figure, view.rowName(figure));
};

const nodeMark = (code, node, x, label, anchor, width, room) => [
  draw('rect', {x, y: node.top, width, height: Math.max(1.5, node.tall), class: 'node'}),
  draw('text', {x: label, y: node.top + node.tall / 2 + 4, class: 'tick', 'text-anchor': anchor},
    fitted(areaName(code), room) + '  ', draw('tspan', {class: 'strong'}, number(node.sum))),
];
const fitted = (name, room) => {
  const letters = Math.floor(room / 6.6) - 8;
  return name.length > letters ? name.slice(0, letters - 1).trimEnd() + '\u2026' : name;
};
