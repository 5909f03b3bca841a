// From the definition of a chart and what the reader chose to the figures it shows.

const drawers = {LINES: drawLines, STACK: drawStack, BARS: drawBars, TILES: drawTiles, FLOWS: drawFlows};

const seriesCode = {
  NONE: () => '',
  MEASURE: (figure) => figure.measure,
  INDICATOR: (figure) => figure.indicator,
  SEX_AGE: (figure) => figure.sex + '.' + figure.age,
  FORM: (figure) => figure.form,
  REACH: (figure) => figure.reach,
};
const seriesName = (kind, code) =>
  kind === 'SEX_AGE' ? sexAgeName(...code.split('.')) : nameOf(kind.toLowerCase(), code);

const categoryCode = {
  PERIOD: (figure) => figure.period,
  AREA: (figure) => figure.area,
  COUNTRY: (figure) => figure.area,
  FLOW: (figure) => figure.origin + '>' + figure.destination,
  SEX_AGE: (figure) => figure.sex + '.' + figure.age,
  FORM: (figure) => figure.form,
  COUNTERPART: (figure) => figure.destination || figure.origin,
  INDICATOR: (figure) => figure.indicator,
  NONE: (figure) => figure.area,
};
const categoryName = (kind, code) => ({
  PERIOD: () => periodText(code),
  AREA: () => areaName(code),
  COUNTRY: () => areaName(code),
  FLOW: () => text('flow', ...code.split('>').map(areaName)),
  SEX_AGE: () => sexAgeName(...code.split('.')),
  FORM: () => nameOf('form', code),
  COUNTERPART: () => areaName(code),
  INDICATOR: () => nameOf('indicator', code),
  NONE: () => areaName(code),
})[kind]();

/** The order in which codes are printed. */
const printedOrder = {
  MEASURE: (chart) => chart.measures.flatMap((choice) => choice.split(' ')),
  INDICATOR: () => Object.keys(page.names.indicator),
  SEX_AGE: () => [...Object.keys(groups)],
  FORM: () => Object.keys(page.names.form),
  REACH: () => Object.keys(page.names.reach),
  NONE: () => [''],
};
const inPrintedOrder = (codes, order) => {
  const place = (code) => (order.indexOf(code) + order.length) % order.length + (order.includes(code) ? 0 : order.length);
  return [...codes].sort((one, other) => place(one) - place(other));
};

/** The figures of a chart for an area, before a measure or a period is chosen. */
const inArea = {
  PERIOD: (table, area) => table.of(area),
  SEX_AGE: (table, area) => table.of(area),
  FORM: (table, area) => table.of(area),
  NONE: (table, area) => table.of(area),
  COUNTERPART: (table, area) => table.of(area),
  INDICATOR: (table, area) => table.of(area),
  AREA: (table, area) => [area, ...partsOf(area)].flatMap((code) => table.of(code)),
  COUNTRY: (table) => table.figures.filter((figure) => isCountry(figure.area)),
  FLOW: (table, area) => flowsOf(table, area),
};

/** Flows into or out of an area, or a country of it; for the world all flows between its parts. */
const flowsOf = (table, area) => {
  const level = levelOfFlows(table, area);
  const inside = new Set(level === 'COUNTRY' ? countriesOf(area) : [area]);
  const isWorld = areas.get(area)?.level === 'WORLD';
  return table.figures.filter(({origin, destination}) =>
    areas.get(destination)?.level === level && (isWorld || inside.has(origin) || inside.has(destination)));
};

/** The area's own level; for the world that of its parts; countries where a table has nothing wider. */
const levelOfFlows = (table, area) => {
  const levels = new Set(table.figures.map((figure) => areas.get(figure.destination)?.level));
  const own = areas.get(area)?.level;
  return [own === 'WORLD' ? 'SUBGROUPING' : own, own === 'WORLD' ? 'SUBREGION' : own].find((each) => levels.has(each)) ?? 'COUNTRY';
};

/** Whether a period lies within the years chosen; a blank end is open. */
const inYears = ({from, to}, period) => period.slice(0, 4) >= from && (to === '' || period.slice(-4) <= to);

/** Spans differ where pairs or windows of several lengths stand in one table; one line shows one. */
const span = (period) => {
  const years = period.split('-').map(Number);
  return years.length === 2 ? years[1] - years[0] : 0;
};
const commonSpan = (figures) => {
  const counts = [...grouped(figures, (figure) => span(figure.period))];
  return counts.sort((one, other) => other[1].length - one[1].length)[0]?.[0];
};

const measuresOf = (chart) =>
  chart.measures.length > 0
    ? chart.measures
    : [...new Set(tableOf(chart.table).figures.map((figure) => figure.measure))];

const enough = (part, most) => part * 100 >= most * page.completeness;

/** The latest period for which enough countries reported; the latest of all where none did. */
const fullPeriod = (chart, figures) => {
  const weight = ['COUNTRY', 'FLOW'].includes(chart.category)
    ? (own) => own.length
    : (own) => Math.max(...own.map((figure) => figure.countries));
  const weights = [...grouped(figures, (figure) => figure.period)].map(([period, own]) => [period, weight(own)]);
  const most = Math.max(...weights.map((each) => each[1]));
  return weights.filter((each) => enough(each[1], most)).map((each) => each[0]).sort().at(-1);
};

/** Whether a figure rests on clearly fewer countries than others of its kind. */
const thinness = (figures) => {
  const most = new Map();
  const kind = (figure) => figure.area + figure.measure + figure.indicator;
  for (const figure of figures) {
    most.set(kind(figure), Math.max(most.get(kind(figure)) ?? 0, figure.countries));
  }
  return (figure) => !enough(figure.countries, most.get(kind(figure)) ?? 0);
};

/** The indicator chosen; the table's own where it is made for one alone. */
const indicatorOf = (chart, table, filter) =>
  table.indicators.length === 1 ? table.indicators[0] : filter.indicator;

/** What a chart shows now; {@code figures} is empty where there is none. */
const viewOf = (chart, filter, choice) => {
  const table = tableOf(chart.table);
  const indicator = indicatorOf(chart, table, filter);
  const found = inArea[chart.category](table, filter.area).filter(
    (figure) => inYears(filter, figure.period) && (!chart.followsIndicator || figure.indicator === indicator));
  const measures = measuresOf(chart).filter((each) =>
    found.some((figure) => each.split(' ').includes(figure.measure)));
  const measure = measures.includes(choice.measure) ? choice.measure : measures[0];
  const measured = measure === undefined ? [] : found.filter((figure) => measure.split(' ').includes(figure.measure));
  const periods = [...new Set(measured.map((figure) => figure.period))].sort();
  const overTime = chart.category === 'PERIOD';
  const period = overTime ? undefined : periods.includes(choice.period) ? choice.period : fullPeriod(chart, measured);
  const figures = overTime ? measured : measured.filter((figure) => figure.period === period);
  return {chart, filter, measures, measure, periods, period, figures, ...described(chart, filter, figures, measure, period)};
};

const described = (chart, filter, figures, measure, period) => {
  const title = hasText('chart.' + chart.id) ? text('chart.' + chart.id) : nameOf('table', chart.table);
  const subtitle = [
    chart.followsIndicator && nameOf('indicator', figures[0]?.indicator ?? filter.indicator),
    areaName(filter.area),
    period && periodText(period),
    chart.series !== 'MEASURE' && figures[0] && nameOf('measure', figures[0].measure),
  ].filter(Boolean).join(' \u00B7 ');
  const alike = alikeIn(chart, figures);
  const drawn = chart.category === 'PERIOD' ? alike.filter((figure) => span(figure.period) === commonSpan(alike)) : alike;
  const whole = chart.kind === 'STACK' ? ofOneWhole(chart, drawn) : drawn;
  const series = seriesOf(chart, whole);
  return {
    title,
    subtitle,
    series,
    categories: categoriesOf(chart, filter, drawn),
    isThin: thinness(drawn),
    categoryOf: categoryCode[chart.category],
    categoryName: (code) => categoryName(chart.category, code),
    rowName: (figure) => (figure.origin ? flowName(figure) : categoryName(chart.category, categoryCode[chart.category](figure))),
    drawn,
    measureIsSum: measure === 'COUNT' && chart.category === 'AREA',
    summary: summaryOf(title, subtitle, drawn),
  };
};

/** What each axis tells apart; all else that a table breaks down is taken whole. */
const keysOf = {SEX_AGE: ['sex', 'age'], FORM: ['form'], REACH: ['reach'], INDICATOR: ['indicator']};
const isWhole = (code) => code === '' || code === '_T';
const alikeIn = (chart, figures) => {
  const told = [chart.category, chart.series].flatMap((axis) => keysOf[axis] ?? []);
  let alike = told.includes('sex') ? finest(figures) : figures;
  for (const key of ['form', 'sex', 'age', 'reach'].filter((each) => !told.includes(each))) {
    const whole = alike.filter((figure) => isWhole(figure[key]));
    alike = whole.length > 0 ? whole : alike;
  }
  return alike;
};

/** Sex and age together where they are given together; else one of them alone. */
const finest = (figures) => {
  const detail = ({sex, age}) => [sex, age].filter((code) => !isWhole(code)).length;
  const most = Math.max(...figures.map(detail));
  return figures.filter((figure) => detail(figure) === most);
};

/** Parts of one whole rest on the same persons; a share of others is a figure of its own. */
const ofOneWhole = (chart, figures) =>
  [...grouped(figures, categoryCode[chart.category]).values()].flatMap((bar) => {
    const largest = bar.reduce((one, other) => (other.value > one.value ? other : one));
    return bar.filter((figure) => figure.value > 0 && figure.cases === largest.cases);
  });

const seriesOf = (chart, figures) => {
  const bySeries = grouped(figures, seriesCode[chart.series]);
  const codes = inPrintedOrder(bySeries.keys(), printedOrder[chart.series](chart));
  return codes.map((code) => ({
    code,
    name: seriesName(chart.series, code),
    figures: new Map(bySeries.get(code).map((figure) => [categoryCode[chart.category](figure), figure])),
  }));
};

const categoriesOf = (chart, filter, figures) => {
  const codes = [...new Set(figures.map(categoryCode[chart.category]))];
  if (chart.category !== 'PERIOD') {
    return printedOrder[chart.category] ? inPrintedOrder(codes, printedOrder[chart.category](chart)) : codes;
  }
  codes.sort();
  return span(codes[0] ?? '') === 0 ? everyYear(codes) : codes;
};

/** All years from first to last, so that a missing one is seen to be missing. */
const everyYear = (codes) => {
  if (codes.length === 0 || !codes.every((code) => /^[0-9]{4}$/.test(code))) {
    return codes;
  }
  const [first, last] = [Number(codes[0]), Number(codes.at(-1))];
  return Array.from({length: last - first + 1}, (unused, index) => String(first + index));
};

/** The chart in words: where it begins and ends, or its largest figures. */
const summaryOf = (title, subtitle, figures) => {
  if (figures.length === 0) {
    return title;
  }
  const [low, high] = [Math.min, Math.max].map((pick) => {
    const value = pick(...figures.map((figure) => figure.value));
    return figures.find((figure) => figure.value === value);
  });
  const said = (figure) => `${valueText(figure)} (${shortName(figure)})`;
  return text('summary', title, subtitle, number(figures.length), said(low), said(high));
};
const shortName = (figure) =>
  listed(
    flowName(figure) || (figure.area && areaName(figure.area)),
    figure.form && nameOf('form', figure.form),
    (figure.sex || figure.age) && sexAgeName(figure.sex, figure.age),
    figure.reach && nameOf('reach', figure.reach),
    periodText(figure.period),
  );
