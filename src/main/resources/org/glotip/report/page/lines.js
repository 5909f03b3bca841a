// Lines over time, with the range each value may lie in, and below it how many countries reported.

const drawLines = (view, width) => {
  const {series, categories} = view;
  const shown = series.flatMap((each) => [...each.figures.values()]);
  const withCountries = shown.some((figure) => figure.unit !== 'countries' && figure.countries > 1);
  const finite = (value, otherwise) => (Number.isFinite(value) ? value : otherwise);
  const top = Math.max(...shown.map((figure) => finite(figure.high, figure.value)));
  const cap = Math.max(...shown.map((figure) => figure.value)) * 1.6;
  const bottom = Math.min(0, ...shown.map((figure) => finite(figure.low, figure.value)));
  const marks = ticks(bottom, Math.max(Math.min(top, cap), bottom + 1e-9), 4);
  const [least, most] = [marks[0], marks.at(-1)];
  const widest = Math.max(...marks.map((mark) => axisText(mark, shown[0]).length));
  const left = Math.max(34, widest * 7 + 12);
  const height = width < 560 ? 210 : 260;
  const strip = withCountries ? 52 : 0;
  const right = 14;
  const room = (width - left - right) / categories.length;
  const x = (index) => left + room * (index + 0.5);
  const y = (value) => 12 + (height - 12) * (1 - (clamp(value, least, most) - least) / (most - least));

  const picture = canvas(width, height + 26 + strip, view.summary);
  for (const mark of marks) {
    picture.append(
      draw('line', {x1: left, x2: width - right, y1: y(mark), y2: y(mark), class: mark === 0 ? 'axis' : 'grid'}),
      draw('text', {x: left - 8, y: y(mark) + 4, class: 'tick', 'text-anchor': 'end'}, axisText(mark, shown[0])));
  }
  picture.append(...periodAxis(categories, x, height + 18, room));
  series.forEach((each, index) => {
    for (const run of runs(each, categories)) {
      const upper = run.map(([place, figure]) => `${x(place)},${y(figure.high)}`);
      const lower = run.map(([place, figure]) => `${x(place)},${y(figure.low)}`).reverse();
      picture.append(
        draw('polygon', {points: [...upper, ...lower].join(' '), class: `band s${index + 1}`}),
        draw('polyline', {points: run.map(([place, figure]) => `${x(place)},${y(figure.value)}`).join(' '), class: `line s${index + 1}`}));
    }
  });
  series.forEach((each, index) =>
    categories.forEach((period, place) => {
      const figure = each.figures.get(period);
      if (figure) {
        picture.append(marker(x(place), y(figure.value), index, view.isThin(figure)));
      }
    }));
  if (series.length === 1) {
    picture.append(...endLabels(series[0], categories, x, y, width));
  }
  if (withCountries) {
    picture.append(...countryStrip(view, x, height + 30, strip - 8, room, left));
  }
  picture.append(...categories.map((period, place) => column(view, period, left + room * place, room, height + 26 + strip)));
  return picture;
};

/** Stretches of a series without a gap; a missing year is never bridged. */
const runs = (series, categories) => {
  const found = [];
  let run = [];
  categories.forEach((period, place) => {
    const figure = series.figures.get(period);
    if (figure) {
      run.push([place, figure]);
    } else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...found, run] : found;
};

/** The number itself at the last point. */
const endLabels = (series, categories, x, y, width) => {
  const last = categories.findLastIndex((period) => series.figures.has(period));
  const figure = series.figures.get(categories[last]);
  const label = valueText(figure);
  const place = clamp(x(last), label.length * 4, width - label.length * 4 - 4);
  const above = y(figure.high) - 10;
  return [draw('text', {x: place, y: above < 12 ? y(figure.low) + 20 : above, class: 'direct', 'text-anchor': 'middle'}, label)];
};

const countryStrip = (view, x, top, height, room, left) => {
  const counts = view.categories.map((period) =>
    Math.max(0, ...view.series.map((each) => each.figures.get(period)?.countries ?? 0)));
  const most = Math.max(1, ...counts);
  const bar = clamp(room * 0.6, 2, 28);
  const labelled = room > 24;
  const full = height - 14;
  return counts.flatMap((count, place) => {
    const tall = (count / most) * full;
    return [
      draw('rect', {x: x(place) - bar / 2, y: top + 14 + full - tall, width: bar, height: tall, class: 'countries'}),
      labelled && count > 0
        ? draw('text', {x: x(place), y: top + 11 + full - tall, class: 'small', 'text-anchor': 'middle'}, number(count))
        : null,
    ].filter(Boolean);
  });
};

/** What is under the pointer at one period. */
const column = (view, period, left, width, height) => {
  const present = view.series.filter((each) => each.figures.has(period));
  const area = draw('rect', {x: left, y: 0, width, height, class: 'hit'});
  if (present.length === 0) {
    return area;
  }
  const lines = present.flatMap((each) => {
    const figure = each.figures.get(period);
    return view.series.length === 1
      ? [[valueText(figure), unitText(figure)].filter(Boolean).join(' '), ...linesOf(figure)]
      : [`${each.name}: ${valueText(figure)}`];
  });
  area.addEventListener('click', () => explain(present[0].figures.get(period)));
  return tipped(area, periodText(period), lines);
};
