// Shares of a whole: columns over time, rows over areas.

/** The parts of one bar, in the order of the series. */
const partsOfBar = (view, category) => {
  const parts = view.series.map((each, index) => ({name: each.name, index, figure: each.figures.get(category)}));
  return parts.filter((part) => part.figure && part.figure.value > 0);
};

/** Whether it is worth saying how many countries each bar rests on. */
const hasBases = (view) => view.figures.some((figure) => figure.countries > 1);

const wholeOf = (view) => {
  const share = isPercent(view.figures[0].unit);
  const sums = view.categories.map((category) =>
    partsOfBar(view, category).reduce((sum, part) => sum + part.figure.value, 0));
  return share ? Math.max(100, ...sums) : Math.max(1e-9, ...sums);
};

const drawStackOverTime = (view, width) => {
  const {categories} = view;
  const whole = wholeOf(view);
  const left = 44;
  const height = width < 560 ? 230 : 290;
  const room = (width - left - 8) / categories.length;
  const bar = clamp(room * 0.82, 3, 64);
  const x = (index) => left + room * (index + 0.5);
  const y = (value) => 8 + (height - 8) * (1 - value / whole);
  const picture = canvas(width, height + 44, view.summary);
  picture.append(hatches(view.chart.id));
  for (const mark of ticks(0, whole, 4).filter((each) => each <= whole * 1.001)) {
    picture.append(
      draw('line', {x1: left, x2: width - 8, y1: y(mark), y2: y(mark), class: 'grid'}),
      draw('text', {x: left - 8, y: y(mark) + 4, class: 'tick', 'text-anchor': 'end'}, axisText(mark, view.figures[0])));
  }
  picture.append(...periodAxis(categories, x, height + 18, room));
  categories.forEach((category, place) => {
    const parts = partsOfBar(view, category);
    let below = 0;
    for (const part of parts) {
      const top = y(below + part.figure.value);
      const tall = y(below) - top;
      picture.append(segment(view, part, category, {x: x(place) - bar / 2, y: top, width: bar, height: Math.max(0, tall - 1)}));
      if (tall > 15 && bar > 25) {
        picture.append(draw('text', {x: x(place), y: top + tall / 2 + 3.5, class: `inside s${part.index + 1}`, 'text-anchor': 'middle'}, amountShort(part.figure, bar)));
      }
      below += part.figure.value;
    }
    if (parts.length > 0 && room > 24 && hasBases(view)) {
      const countries = Math.max(...parts.map((part) => part.figure.countries));
      picture.append(draw('text', {x: x(place), y: height + 36, class: 'small', 'text-anchor': 'middle'}, number(countries)));
    }
  });
  return picture;
};

const amountShort = (figure, bar) =>
  isPercent(figure.unit) && bar > 38 ? percent(figure.value) : number(figure.value);

const segment = (view, part, category, box) => {
  const node = draw('g', {},
    draw('rect', {...box, class: `fill s${part.index + 1}`}),
    part.index % 2 === 1 ? draw('rect', {...box, fill: `url(#${view.chart.id}-hatch${part.index % 4})`, class: 'over'}) : null);
  return tippedFigure(node, part.figure, `${part.name}, ${view.categoryName(category)}`);
};

/** Marks that tell neighbours apart without colour. */
const hatches = (id) =>
  draw('defs', {},
    draw('pattern', {id: id + '-hatch1', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
      draw('line', {x1: 0, x2: 0, y1: 0, y2: 6, class: 'hatch'})),
    draw('pattern', {id: id + '-hatch3', width: 6, height: 6, patternUnits: 'userSpaceOnUse'},
      draw('circle', {cx: 3, cy: 3, r: 1, class: 'dot'})));

/** Rows, one for each area. */
const drawStackOverAreas = (view) => {
  const whole = wholeOf(view);
  return el('div', {class: 'rows', role: 'img', 'aria-label': view.summary}, view.categories.map((category) => {
    const parts = partsOfBar(view, category);
    const countries = Math.max(0, ...parts.map((part) => part.figure.countries));
    return el('div', {class: category === view.filter.area ? 'own' : undefined},
      el('span', {class: 'name'}, view.categoryName(category)),
      el('span', {class: 'track'}, parts.map((part) => {
        const piece = el('span', {class: `piece fill s${part.index + 1}`}, part.figure.value / whole > 0.09 ? amountShort(part.figure, 40) : '');
        piece.style.width = `${(part.figure.value / whole) * 100}%`;
        return tippedFigure(piece, part.figure, `${part.name}, ${view.categoryName(category)}`);
      })),
      el('span', {class: 'basis'}, hasBases(view) ? number(countries) : ''));
  }));
};

const drawStack = (view, width) =>
  view.chart.category === 'PERIOD' ? drawStackOverTime(view, width) : drawStackOverAreas(view);
