// The world as squares of one size: no boundary and no area is drawn.

const CLASSES = 5;

const drawTiles = (view, width) => {
  const places = page.tiles.map((tile) => tile.split(' ')).map(([code, column, row]) => ({code, column: Number(column), row: Number(row)}));
  const columns = Math.max(...places.map((place) => place.column));
  const rows = Math.max(...places.map((place) => place.row));
  const size = width / columns;
  const byArea = new Map(view.figures.map((figure) => [figure.area, figure]));
  const breaks = quantiles(view.figures.filter((figure) => !isHidden(figure)).map((figure) => figure.value));
  const inside = new Set(countriesOf(view.filter.area));
  const picture = canvas(width, size * rows + 2, view.summary);
  picture.classList.add('map');
  for (const place of places) {
    picture.append(tile(place, byArea.get(place.code), size, breaks, inside.has(place.code)));
  }
  const absent = view.figures.filter((figure) => !places.some((place) => place.code === figure.area));
  return el('div', {}, picture, tileLegend(view, breaks), absent.length === 0 ? null :
    el('p', {class: 'hint'}, text('not-on-map', list(absent.map((figure) => `${areaName(figure.area)} ${valueText(figure)}`)))));
};

const quantiles = (values) => {
  const sorted = values.filter((value) => value > 0).sort((one, other) => one - other);
  const cuts = Array.from({length: CLASSES - 1}, (unused, index) =>
    rounded(sorted[Math.floor(((index + 1) * sorted.length) / CLASSES)] ?? 0));
  return [...new Set(cuts)].filter((cut) => cut > 0);
};

/** Two leading digits, for limits that a reader can keep. */
const rounded = (value) => Number(value.toPrecision(value < 1 ? 1 : 2));
const classOf = (value, breaks) => breaks.filter((limit) => value >= limit).length;

const tile = ({code, column, row}, figure, size, breaks, inside) => {
  const left = (column - 1) * size;
  const top = (row - 1) * size;
  const side = size - (size > 20 ? 2 : 1);
  const look = figure ? (isHidden(figure) ? 'tile few' : `tile q${classOf(figure.value, breaks) + 1}`) : 'tile none';
  const node = draw('g', {class: inside ? undefined : 'outside'},
    draw('rect', {x: left, y: top, width: side, height: side, rx: size > 20 ? 3 : 1, class: look}),
    size > 21 ? draw('text', {x: left + side / 2, y: top + side / 2 + 3.5, class: `code ${look}`, 'text-anchor': 'middle'}, code) : null);
  return figure ? tippedFigure(node, figure, areaName(code)) : tipped(node, areaName(code), [text('no-figure')]);
};

const tileLegend = (view, breaks) => {
  const figure = view.figures[0];
  const limits = [undefined, ...breaks].map((low, index) => {
    const high = breaks[index];
    const from = low === undefined ? undefined : amount(figure, low);
    const to = high === undefined ? undefined : amount(figure, high);
    const words = from === undefined ? text('less-than', to ?? '') : to === undefined ? text('at-least', from) : text('from-to', from, to);
    return el('li', {}, el('span', {class: `key tile q${index + 1}`, 'aria-hidden': 'true'}), words);
  });
  return el('ul', {class: 'legend'}, limits,
    view.figures.some(isHidden) ? el('li', {}, el('span', {class: 'key tile few', 'aria-hidden': 'true'}), text('few')) : null,
    el('li', {}, el('span', {class: 'key tile none', 'aria-hidden': 'true'}), text('no-figure')));
};
