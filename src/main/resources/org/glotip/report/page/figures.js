// The figures the page carries, unpacked table by table when they are first asked for.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Map([...digits].map((digit, place) => [digit.charCodeAt(0), place]));

/** The texts of a packed column, one for each row. */
const unpacked = ({texts, width, rows}, count) => {
  const column = new Array(count);
  for (let row = 0; row < count; row++) {
    let place = 0;
    for (let digit = 0; digit < width; digit++) {
      place = place * 64 + digitOf.get(rows.charCodeAt(row * width + digit));
    }
    column[row] = texts[place];
  }
  return column;
};

/** The numbers of a column; a blank one is the value's own, a question mark is not known. */
const numbers = (joined, values, unknown) =>
  joined.split(',').map((word, row) => {
    if (word === '') {
      return values[row];
    }
    return word === '?' ? unknown : Number(word);
  });

const keys = [
  'area', 'period', 'indicator', 'form', 'sex', 'age', 'origin', 'destination', 'reach', 'measure'];

class Table {
  constructor(slug) {
    const packed = JSON.parse(document.getElementById('table-' + slug).textContent);
    const count = packed.figures;
    const columns = Object.fromEntries(
      [...keys, 'status', 'note', 'unit', 'decimals', 'reporters'].map((name) => [
        name, unpacked(packed[name], count)]));
    columns.value = count ? packed.value.split(',').map(Number) : [];
    columns.low = numbers(packed.low, columns.value, -Infinity);
    columns.high = numbers(packed.high, columns.value, Infinity);
    columns.countries = numbers(packed.countries, columns.value);
    columns.cases = numbers(packed.cases, columns.value);
    const [lows, highs] = [packed.low.split(','), packed.high.split(',')];
    columns.exact = lows.map((low, row) => low === '' && highs[row] === '');
    const names = Object.keys(columns);
    this.slug = slug;
    this.figures = Array.from({length: count}, (unused, row) => {
      const figure = {table: slug};
      for (const name of names) {
        figure[name] = columns[name][row];
      }
      figure.decimals = Number(figure.decimals);
      return figure;
    });
    this.indicators = [...new Set(this.figures.map((figure) => figure.indicator))];
    this.byArea = Map.groupBy
      ? Map.groupBy(this.figures, (figure) => figure.area)
      : grouped(this.figures, (figure) => figure.area);
  }

  of(area) {
    return this.byArea.get(area) ?? [];
  }
}

const grouped = (items, keyOf) => {
  const groupsOfItems = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groupsOfItems.has(key)) {
      groupsOfItems.set(key, []);
    }
    groupsOfItems.get(key).push(item);
  }
  return groupsOfItems;
};

const slugs = [...document.querySelectorAll('script[id^="table-"]')].map((each) => each.id.slice(6));
const tables = new Map();
const tableOf = (slug) => {
  if (!tables.has(slug)) {
    tables.set(slug, new Table(slug));
  }
  return tables.get(slug);
};

/** Stable id: the columns of the key that are not blank; an unknown reach says that it is one. */
const idOf = (figure) =>
  [figure.table, ...keys.map((key) => (key === 'reach' && figure.reach === '_U' ? 'REACH_U' : figure[key]))]
    .filter(Boolean)
    .join('.');

const figureOf = (id) => {
  const slug = id.slice(0, id.indexOf('.'));
  return slugs.includes(slug) ? tableOf(slug).figures.find((each) => idOf(each) === id) : undefined;
};

/** Codes of the countries a figure rests on. */
const reportersOf = (figure) => {
  if (figure.reporters === '') {
    return [areas.get(figure.area)?.level === 'COUNTRY' ? figure.area : figure.destination];
  }
  return page.reporters[Number(figure.reporters)].match(/.{3}/g) ?? [];
};

const isCountry = (code) => areas.get(code)?.level === 'COUNTRY';

/** Codes of the countries of an area; of the world all. */
const countriesOf = (code) => {
  const area = areas.get(code);
  if (area?.level === 'COUNTRY') {
    return [code];
  }
  return area?.countries === undefined
    ? page.areas.filter((each) => each.level === 'COUNTRY').map((each) => each.code)
    : (area.countries.match(/.{3}/g) ?? []);
};

/** The areas that an area is looked at by: its parts, the narrowest of the Global Report for the world. */
const partsOf = (code) => {
  const level = areas.get(code)?.level;
  if (level === 'WORLD') {
    return page.areas.filter((each) => each.level === 'SUBGROUPING').map((each) => each.code);
  }
  const parts = page.areas.filter((each) => each.parent === code && each.level !== 'COUNTRY');
  return parts.length > 0 ? parts.map((each) => each.code) : countriesOf(code);
};
