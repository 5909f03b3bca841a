'use strict';
// What the page says: texts and names of its language, numbers and periods in the language's form.

const page = JSON.parse(document.getElementById('page').textContent);
const areas = new Map(page.areas.map((area) => [area.code, area]));

const text = (key, ...values) =>
  (page.texts[key] ?? key).replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
const hasText = (key) => key in page.texts;
const nameOf = (list, code) => page.names[list]?.[code] ?? code;
const areaName = (code) => areas.get(code)?.name ?? nameOf('area', code);
/** What there is of some words, with the comma of the language. */
const listed = (...words) => words.filter(Boolean).join(text('listed', '', ''));
/** A sentence from words that stand for one. */
const sentence = (words) => text('sentence', capital(words));
const capital = (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

const locale = text('locale');
const formats = new Map();
const format = (value, options) => {
  const key = JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(locale, options));
  }
  return formats.get(key).format(value);
};
const number = (value, decimals = 0) =>
  format(value, {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
const percent = (value, decimals = 0, signed = false) =>
  format(value / 100, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
const yearText = (year) => format(Number(year), {useGrouping: false});
const periodText = (period) =>
  /^[0-9-]+$/.test(period) ? period.split('-').map(yearText).join('\u2013') : period;
const list = (words) => new Intl.ListFormat(locale, {type: 'conjunction'}).format(words);
const collator = new Intl.Collator(locale);

const isChange = (figure) => figure.measure.startsWith('CHANGE') || figure.measure === 'POINTS';
const isPercent = (unit) => unit === 'percent';

/** A number as one that stands beside others of the same figure. */
const amount = (figure, value) => {
  if (!Number.isFinite(value)) {
    return text('unknown');
  }
  return isPercent(figure.unit)
    ? percent(value, figure.decimals, isChange(figure))
    : number(value, figure.decimals);
};

/** A count that is not told, for it is small: its least and its greatest value alone are. */
const isHidden = (figure) => figure.status === 'Q' && figure.decimals === 0;
const hiddenText = (figure) =>
  figure.low <= 1
    ? text('below', number(figure.high + 1))
    : text('between', amount(figure, figure.low), amount(figure, figure.high));
const valueText = (figure) =>
  isHidden(figure) ? hiddenText(figure) : amount(figure, figure.value);
const boundsText = (figure) =>
  figure.exact
    ? text('exact')
    : text('bounds', amount(figure, figure.low), amount(figure, figure.high));
const unitText = (figure) => (isPercent(figure.unit) ? '' : nameOf('unit', figure.unit));

/** On how many persons and countries a figure rests. */
const basisText = (figure) =>
  text(
    (figure.indicator === 'VICTIMS' ? 'based-on-victims' : 'based-on') + (figure.countries === 1 ? '-one' : ''),
    isHidden(figure) ? hiddenText(figure) : number(figure.cases),
    number(figure.countries),
  );

/** Names of sex and age together, where there is a word for both. */
const groups = {'F.Y_GE18': 'women', 'M.Y_GE18': 'men', 'F.Y0T17': 'girls', 'M.Y0T17': 'boys'};
const sexAgeName = (sex, age) => {
  const group = groups[sex + '.' + age];
  if (group) {
    return nameOf('group', group);
  }
  return listed(sex && nameOf('sex', sex), age && nameOf('age', age));
};
