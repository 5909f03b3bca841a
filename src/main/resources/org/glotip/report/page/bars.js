// Bars: upright over time, lying for areas and flows, the longest first.

const drawBars = (view, width) =>
  view.chart.category === 'PERIOD' ? drawBarsOverTime(view, width) : drawRanks(view);

const drawBarsOverTime = (view, width) => {
  const {series, categories} = view;
  const shown = series.flatMap((each) => [...each.figures.values()]);
  const values = shown.map((figure) => figure.value);
  const marks = ticks(Math.min(0, ...values), Math.max(0, ...values, 1e-9), 4);
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
  picture.append(...periodAxis(categories, x, height + 18, room));
  return picture;
};

const whisker = (x, low, high) => draw('path', {d: `M${x} ${low}V${high}`, class: 'whisker'});

const RANKS_SHOWN = 20;

const drawRanks = (view) => {
  const figures = [...view.figures].sort((one, other) => other.value - one.value);
  const own = figures.filter((figure) => figure.area && figure.area === view.filter.area);
  const ranked = figures.filter((figure) => !own.includes(figure));
  const shown = [...own, ...ranked.slice(0, RANKS_SHOWN)];
  // The area itself, the sum of the others, would dwarf them; it is a number without a bar.
  const scaled = view.measureIsSum && ranked.length > 0 ? ranked : figures;
  const most = Math.max(1e-9, ...scaled.map((figure) => Math.abs(figure.value)));
  const rows = shown.map((figure) => {
    const bar = el('span', {class: figure.value < 0 ? 'bar below' : 'bar'});
    bar.style.width = `${clamp((Math.abs(figure.value) / most) * 100, 0.3, 100)}%`;
    const name = view.rowName(figure);
    const barred = !(view.measureIsSum && own.includes(figure));
    return el('div', {class: own.includes(figure) ? 'own' : undefined},
      el('span', {class: 'name'}, name),
      el('span', {class: 'track'}, barred ? tippedFigure(bar, figure, name) : null),
      el('span', {class: 'value'}, valueText(figure)));
  });
  const more = ranked.length - RANKS_SHOWN;
  return el('div', {},
    el('div', {class: 'rows ranks', role: 'img', 'aria-label': view.summary}, rows),
    more > 0 ? el('p', {class: 'hint'}, text('more-in-table', number(more))) : null);
};
