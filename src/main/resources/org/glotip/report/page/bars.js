// Bars: upright over time, lying for areas and flows, the longest first.

const drawBars = (view, width) =>
  view.chart.category === 'PERIOD' ? drawBarsOverTime(view, width) : drawRanks(view);

const drawBarsOverTime = (view, width) => {
  const {series, categories} = view;
  const shown = series.flatMap((each) => [...each.figures.values()]);
  const values = shown.map((figure) => figure.value);
  const none = values.every((value) => value === 0);
  const marks = none ? [0, 1] : ticks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const [least, most] = [marks[0], marks.at(-1)];
  const left = Math.max(44, Math.max(...marks.map((mark) => axisText(mark, shown[0]).length)) * 7 + 12);
  const height = width < 560 ? 210 : 260;
  const room = (width - left - 8) / categories.length;
  const bar = clamp((room * 0.78) / series.length, 1.5, 30);
  const x = (index) => left + room * (index + 0.5);
  const y = (value) => 10 + (height - 10) * (1 - (clamp(value, least, most) - least) / (most - least));
  const picture = canvas(width, height + 26, view.summary);
  picture.append(hatches(view.chart.id));
  for (const mark of marks) {
    picture.append(
      draw('line', {x1: left, x2: width - 8, y1: y(mark), y2: y(mark), class: mark === 0 ? 'axis' : 'grid'}),
      draw('text', {x: left - 8, y: y(mark) + 4, class: 'tick', 'text-anchor': 'end'}, axisText(mark, shown[0])));
  }
  series.forEach((each, index) =>
    categories.forEach((category, place) => {
      const figure = each.figures.get(category);
      if (!figure) {
        return;
      }
      const start = x(place) - (bar * series.length) / 2 + bar * index;
      const box = {x: start, width: Math.max(1, bar - 1), y: Math.min(y(0), y(figure.value)), height: Math.max(1, Math.abs(y(figure.value) - y(0)))};
      picture.append(segment(view, {name: each.name, index, figure}, category, box));
      if (Number.isFinite(figure.high) && figure.low !== figure.high && bar > 5) {
        picture.append(whisker(start + (bar - 1) / 2, y(figure.low), y(figure.high)));
      }
    }));
  if (none) {
    picture.append(draw('text', {x: (left + width) / 2, y: y(0.5), class: 'tick', 'text-anchor': 'middle'}, text('all-zero')));
  }
  picture.append(...periodAxis(categories, x, height + 18, room));
  return picture;
};

const whisker = (x, low, high) => draw('path', {d: `M${x} ${low}V${high}`, class: 'whisker'});

const RANKS_SHOWN = 20;

/** A row for each category, the largest first, with a bar for each series. */
const drawRanks = (view) => {
  const rows = [...grouped(view.drawn, view.categoryOf)].map(([code, figures]) => ({code, figures}));
  const size = (row) => Math.max(...row.figures.map((figure) => figure.value));
  rows.sort((one, other) => size(other) - size(one));
  const own = rows.filter((row) => row.code === view.filter.area);
  const ranked = rows.filter((row) => !own.includes(row));
  // The area itself, the sum of the others, would dwarf them; it is a number without a bar.
  const barred = view.measureIsSum && ranked.length > 0 ? ranked : rows;
  const most = Math.max(1e-9, ...barred.flatMap((row) => row.figures.map((figure) => Math.abs(figure.value))));
  const shown = [...own, ...bothEnds(ranked, size)];
  const more = own.length + ranked.length - shown.length;
  return el('div', {},
    el('div', {class: 'rows ranks', role: 'img', 'aria-label': view.summary}, shown.map((row) => rankRow(view, row, most, own.includes(row), barred.includes(row)))),
    more > 0 ? el('p', {class: 'hint'}, text('more-in-table', number(more))) : null);
};

/** The largest; where values fall below zero, the smallest too. */
const bothEnds = (ranked, size) => {
  if (ranked.length <= RANKS_SHOWN || size(ranked.at(-1)) >= 0) {
    return ranked.slice(0, RANKS_SHOWN);
  }
  return [...ranked.slice(0, RANKS_SHOWN / 2), ...ranked.slice(-RANKS_SHOWN / 2)];
};

const rankRow = (view, row, most, isOwn, isBarred) => {
  const name = view.categoryName(row.code);
  const series = view.series.filter((each) => each.figures.has(row.code));
  return el('div', {class: isOwn ? 'own' : undefined},
    el('span', {class: 'name'}, name),
    el('span', {class: 'bars'}, series.map((each) => {
      const figure = each.figures.get(row.code);
      return el('span', {class: 'track'}, isBarred ? rankBar(view, each, figure, most, name) : null);
    })),
    el('span', {class: 'value'}, series.map((each) => el('span', {}, valueText(each.figures.get(row.code))))));
};

const rankBar = (view, series, figure, most, name) => {
  const bar = el('span', {class: `bar fill s${figure.value < 0 ? 2 : view.series.indexOf(series) + 1}`});
  bar.style.width = `${clamp((Math.abs(figure.value) / most) * 100, 0.3, 100)}%`;
  return tippedFigure(bar, figure, listed(name, series.name));
};
