// Every chart's numbers as a table and as a CSV file, from the same figures.

const ROWS_SHOWN = 300;

/** Columns that tell the figures of a view apart. */
const tellingColumns = (figures) =>
  keys.filter((key) => new Set(figures.map((figure) => figure[key])).size > 1 || (key === 'period' && figures[0]?.period));

const cellName = (figure, key) => {
  const code = figure[key];
  if (code === '') {
    return '';
  }
  if (key === 'period') {
    return periodText(code);
  }
  return ['area', 'origin', 'destination'].includes(key) ? areaName(code) : nameOf(key, code);
};

const figureLink = (figure) =>
  el('a', {href: '#figure=' + encodeURIComponent(idOf(figure))}, valueText(figure));

const tableElement = (view) => {
  const columns = tellingColumns(view.figures);
  const shown = view.figures.slice(0, ROWS_SHOWN);
  const head = [...columns.map((key) => el('th', {scope: 'col'}, nameOf('column', key))),
    ...['value', 'low', 'high', 'countries', 'cases', 'note'].map((key) =>
      el('th', {scope: 'col', class: key === 'note' ? undefined : 'number'}, nameOf('column', key)))];
  const rows = shown.map((figure) =>
    el('tr', {},
      columns.map((key, index) => el(index === 0 ? 'th' : 'td', index === 0 ? {scope: 'row'} : {}, cellName(figure, key))),
      el('td', {class: 'number'}, figureLink(figure)),
      el('td', {class: 'number'}, amount(figure, figure.low)),
      el('td', {class: 'number'}, amount(figure, figure.high)),
      el('td', {class: 'number'}, number(figure.countries)),
      el('td', {class: 'number'}, number(figure.cases)),
      el('td', {class: 'note'}, figure.note)));
  const left = view.figures.length - shown.length;
  return el('div', {class: 'wide', tabindex: '0', role: 'region', 'aria-label': text('table-of', view.title)},
    el('table', {},
      el('caption', {class: 'unseen'}, view.title + ' \u2013 ' + view.subtitle),
      el('thead', {}, el('tr', {}, head)),
      el('tbody', {}, rows)),
    left > 0 ? el('p', {class: 'hint'}, text('more-in-csv', number(left))) : null);
};

/** A number as the files beside this page have it. */
const plainNumber = (value, decimals) => (Number.isFinite(value) ? value.toFixed(decimals) : '');

const csvColumns = {
  figure: idOf,
  area_name: (figure) => figure.area && areaName(figure.area),
  indicator_name: (figure) => nameOf('indicator', figure.indicator),
  form_name: (figure) => figure.form && nameOf('form', figure.form),
  sex_name: (figure) => figure.sex && nameOf('sex', figure.sex),
  age_name: (figure) => figure.age && nameOf('age', figure.age),
  origin_name: (figure) => figure.origin && areaName(figure.origin),
  destination_name: (figure) => figure.destination && areaName(figure.destination),
  reach_name: (figure) => figure.reach && nameOf('reach', figure.reach),
  measure_name: (figure) => nameOf('measure', figure.measure),
  unit: (figure) => nameOf('unit', figure.unit),
  value: (figure) => plainNumber(figure.value, figure.decimals),
  low: (figure) => plainNumber(figure.low, figure.decimals),
  high: (figure) => plainNumber(figure.high, figure.decimals),
  countries: (figure) => plainNumber(figure.countries, 0),
  cases: (figure) => plainNumber(figure.cases, 0),
};

/** Text that a spreadsheet could run gets an apostrophe; RFC 4180 quotes where they are needed. */
const csvField = (words) => {
  const safe = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/.test(words) && !/^[-+]?[0-9]+([.,][0-9]+)?$/.test(words)
    ? "'" + words
    : words;
  return /[,"\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
};

const csvText = (figures) => [
  page.columns.join(','),
  ...figures.map((figure) =>
    page.columns.map((column) => csvField(String((csvColumns[column] ?? ((each) => each[column]))(figure)))).join(',')),
  '',
].join('\n');

const download = (view) => {
  const blob = new Blob([csvText(view.figures)], {type: 'text/csv;charset=utf-8'});
  const link = el('a', {href: URL.createObjectURL(blob), download: `${view.chart.id}-${view.filter.area}-${view.filter.indicator}.csv`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
