// The page itself: head, filters, one card for each chart.

const start = {area: page.home, indicator: 'VICTIMS', from: '', to: ''};
const filter = {...start};

/** What must stand beside everything made from these data. */
const markElement = () =>
  page.synthetic || page.excluded.length > 0
    ? el('p', {class: 'mark-line'}, [
        page.synthetic ? el('strong', {class: 'synthetic'}, nameOf('word', 'synthetic')) : null,
        page.excluded.length > 0 ? el('span', {}, text('excluded', list(page.excluded.map(areaName)))) : null,
      ])
    : null;

class Card {
  constructor(chart) {
    this.chart = chart;
    this.choice = {};
    this.heading = el('h3', {});
    this.lead = el('p', {class: 'lead'});
    this.subtitle = el('p', {class: 'subtitle'});
    this.controls = el('div', {class: 'controls'});
    this.picture = el('div', {class: 'picture'});
    this.caption = el('figcaption', {});
    this.table = el('details', {class: 'data', ontoggle: () => this.fillTable()}, el('summary', {}, text('table')));
    this.save = el('button', {type: 'button', class: 'save', onclick: () => download(this.view)}, text('download'));
    this.element = el('figure', {class: chart.wide ? 'card wide-card' : 'card', id: 'chart-' + chart.id},
      this.heading, this.subtitle, this.lead, this.controls, this.picture, this.caption,
      el('div', {class: 'actions'}, this.table, this.save));
  }

  update() {
    this.view = viewOf(this.chart, filter, this.choice);
    const {view} = this;
    const empty = view.figures.length === 0;
    this.element.classList.toggle('empty', empty);
    this.heading.textContent = view.title;
    this.subtitle.textContent = view.subtitle;
    this.controls.replaceChildren(...(empty ? [] : this.choices()));
    this.caption.replaceChildren(...(empty ? [el('p', {}, this.emptyText())] : captionOf(view)));
    this.lead.textContent = empty ? '' : this.leadText();
    this.lead.hidden = !this.lead.textContent;
    this.table.hidden = empty;
    this.save.hidden = empty;
    this.table.open = false;
    this.draw();
  }

  leadText() {
    const known = [isCountry(filter.area) ? `lead.${this.chart.id}.country` : '', 'lead.' + this.chart.id];
    return known.filter(hasText).map((key) => text(key))[0] ?? '';
  }

  emptyText() {
    const made = new Set(tableOf(this.chart.table).figures.map((figure) => figure.indicator));
    return made.has(filter.indicator)
      ? text('none-for-area', areaName(filter.area))
      : text('none-for-indicator', list([...made].map((code) => nameOf('indicator', code))));
  }

  draw() {
    const {view} = this;
    if (!view || view.figures.length === 0) {
      this.picture.replaceChildren();
      return;
    }
    const width = Math.max(260, Math.floor(this.picture.clientWidth));
    this.drawnAt = width;
    const drawing = drawers[this.chart.kind](view, width);
    const key = ['LINES', 'STACK', 'BARS'].includes(this.chart.kind)
      ? legend(view.series, this.chart.kind === 'LINES' ? 'line' : 'fill')
      : null;
    this.picture.replaceChildren(...[key, drawing].filter(Boolean));
  }

  choices() {
    const {view} = this;
    const measures = view.measures.length < 2 ? null :
      select(`${this.chart.id}-measure`, nameOf('column', 'measure'), view.measure,
        view.measures.map((measure) => [measure, list(measure.split(' ').map((code) => nameOf('measure', code)))]),
        (measure) => this.choose({measure}));
    const periods = view.period === undefined || view.periods.length < 2 ? null :
      select(`${this.chart.id}-period`, nameOf('column', 'period'), view.period,
        [...view.periods].reverse().map((period) => [period, periodText(period)]),
        (period) => this.choose({period}));
    return [measures, periods].filter(Boolean);
  }

  choose(choice) {
    Object.assign(this.choice, choice);
    const focused = document.activeElement?.id;
    this.update();
    document.getElementById(focused)?.focus();
  }

  fillTable() {
    this.table.querySelector('.wide')?.remove();
    if (this.table.open) {
      this.table.append(tableElement(this.view));
    }
  }
}

const select = (id, label, value, options, onchoose) =>
  el('span', {class: 'field'},
    el('label', {for: id}, label),
    filledSelect(el('select', {id, onchange: (event) => onchoose(event.target.value)}), options, value));

/** Options, or groups of options where a name comes with a list. */
const filledSelect = (node, options, value) => {
  node.append(...options.map(([code, name]) =>
    Array.isArray(name)
      ? el('optgroup', {label: code}, name.map(([inner, words]) => el('option', {value: inner}, words)))
      : el('option', {value: code}, name)));
  node.value = value;
  return node;
};

const captionOf = (view) => {
  const latest = view.drawn.filter((figure) => figure.period === view.drawn.at(-1).period);
  const most = latest.reduce((one, other) => (other.cases > one.cases ? other : one));
  return [
    el('p', {class: 'basis-line'}, view.chart.category === 'PERIOD'
      ? text('caption.latest', periodText(most.period), basisText(most))
      : basisOfAll(view, most)),
    view.chart.kind === 'STACK' && hasBases(view) ? el('p', {}, text(view.chart.category === 'PERIOD' ? 'caption.columns' : 'caption.rows')) : null,
    el('p', {}, text('caption.source', '\u2068' + page.inputs + '\u2069')),
    view.chart.kind === 'LINES' && view.figures.some(view.isThin) ? el('p', {}, text('caption.thin', percent(page.completeness))) : null,
    markElement(),
  ].filter(Boolean);
};

/** Areas side by side have a basis each; the caption gives that of the area chosen, or says so. */
const basisOfAll = (view, most) => {
  const bases = view.drawn.filter((figure) => figure.area === view.filter.area).map((figure) => figure.cases);
  if (bases.length > 0 && Math.min(...bases) < Math.max(...bases)) {
    return text('caption.bases', number(Math.min(...bases)), number(Math.max(...bases)));
  }
  const own = view.drawn.find((figure) => figure.area === view.filter.area);
  if (own) {
    return sentence(basisText(own));
  }
  const parts = view.measure === 'COUNT' || view.chart.category === 'COUNTRY';
  const sum = view.drawn.reduce((cases, figure) => cases + figure.cases, 0);
  const reporters = new Set(view.drawn.flatMap(reportersOf));
  return sentence(basisText(parts ? {...most, cases: sum, countries: reporters.size} : most));
};

const headlineOf = (definition) => {
  const wanted = ['indicator', 'measure', 'form', 'sex', 'age', 'reach'];
  if (!slugs.includes(definition.table)) {
    return undefined;
  }
  const found = tableOf(definition.table).of(filter.area).filter((figure) =>
    inYears(filter, figure.period) && wanted.every((key) => figure[key] === definition[key]));
  found.sort((one, other) => endOf(one).localeCompare(endOf(other)) || span(other.period) - span(one.period));
  const isThin = thinness(found);
  return found.findLast((figure) => !isThin(figure));
};
const endOf = (figure) => figure.period.slice(-4);

const headlineCard = (definition) => {
  const figure = headlineOf(definition);
  if (!figure) {
    return null;
  }
  return el('li', {class: 'headline'},
    el('p', {class: 'label'}, text('headline.' + definition.id)),
    el('p', {class: 'big'}, figureLink(figure)),
    el('p', {class: 'when'}, [unitText(figure), periodText(figure.period)].filter(Boolean).join(' \u00B7 ')),
    el('p', {class: 'basis-line'}, sentence(boundsText(figure)) + ' ' + sentence(basisText(figure))));
};

const headlines = el('ul', {class: 'headlines'});
const profileLink = el('p', {class: 'profile-link'});
const linkToProfile = () => {
  if (page.profile) {
    return [el('a', {href: '../report.html'}, text('to-report'))];
  }
  return isCountry(filter.area) ? [el('a', {href: `countries/${filter.area}.html`}, text('to-profile', areaName(filter.area)))] : [];
};
const headlineTitle = el('h2', {id: 'headlines'});
const cards = page.charts.map((chart) => new Card(chart));

const updateAll = () => {
  headlineTitle.textContent = text('headlines', areaName(filter.area));
  profileLink.replaceChildren(...linkToProfile());
  headlines.replaceChildren(...page.headlines.map(headlineCard).filter(Boolean));
  document.title = page.profile ? areaName(page.home) : document.title;
  drawInTurn([...cards]);
};

/** Cards on the screen first, the others when the browser has time, so that it never freezes. */
let turn = 0;
const drawInTurn = (waiting) => {
  turn += 1;
  const mine = turn;
  const near = (card) => card.element.getBoundingClientRect().top;
  waiting.sort((one, other) => Math.abs(near(one)) - Math.abs(near(other)));
  const next = () => {
    if (mine !== turn || waiting.length === 0) {
      document.body.toggleAttribute('data-ready', mine === turn);
      return;
    }
    waiting.shift().update();
    setTimeout(next, 0);
  };
  document.body.removeAttribute('data-ready');
  next();
};

const areaOptions = () => {
  const used = new Set(page.choices);
  const shown = page.areas.filter((area) => used.has(area.code));
  const sorted = (level) => shown.filter((area) => area.level === level)
    .map((area) => [area.code, area.name]).sort((one, other) => collator.compare(one[1], other[1]));
  const world = sorted('WORLD');
  const levels = ['GROUPING', 'SUBGROUPING', 'REGION', 'SUBREGION', 'INTERMEDIATE', 'COUNTRY'];
  return [...world, ...levels.map((level) => [text('level.' + level, yearText(page.edition)), sorted(level)]).filter((each) => each[1].length > 0)];
};

const indicatorOptions = () =>
  Object.entries(page.names.indicator).filter(([code]) => page.indicators.includes(code));

const filterBar = () =>
  el('form', {class: 'filters', 'aria-label': text('filters'), onsubmit: (event) => event.preventDefault()},
    page.profile ? null : select('filter-area', nameOf('column', 'area'), filter.area, areaOptions(), (area) => changeFilter({area})),
    select('filter-indicator', nameOf('column', 'indicator'), filter.indicator, indicatorOptions(), (indicator) => changeFilter({indicator})),
    yearSelect('from', text('years-from')),
    yearSelect('to', text('years-to')),
    el('button', {type: 'reset', onclick: () => setTimeout(() => changeFilter(start), 0)}, text('reset')));

/** The years that totals are given for, the last first. */
const years = [...new Set((slugs.includes('totals') ? tableOf('totals').figures : []).map((figure) => figure.period))].sort().reverse();

const yearSelect = (end, label) =>
  select('filter-' + end, label, filter[end],
    [['', text('years-all')], ...years.map((year) => [year, yearText(year)])],
    (year) => changeFilter(inOrderOf(end, year)));

/** The end chosen last stands; the other gives way if it would leave no year between them. */
const inOrderOf = (end, year) => {
  const chosen = {from: filter.from, to: filter.to, [end]: year};
  const other = end === 'from' ? 'to' : 'from';
  return chosen.from && chosen.to && chosen.from > chosen.to ? {...chosen, [other]: year} : chosen;
};

const changeFilter = (change) => {
  Object.assign(filter, change);
  for (const key of Object.keys(start)) {
    const node = document.getElementById('filter-' + key);
    if (node) {
      node.value = filter[key];
    }
  }
  updateAll();
};

const sectionsOf = () => [...grouped(cards, (card) => card.chart.section)];

const build = () => {
  const sections = sectionsOf();
  const links = el('nav', {class: 'contents', 'aria-label': text('contents')}, el('ul', {},
    sections.map(([section]) => el('li', {}, el('a', {href: '#' + section}, text('section.' + section)))),
    el('li', {}, el('a', {href: '#READING'}, text('section.READING')))));
  const main = el('main', {id: 'main'},
    el('section', {'aria-labelledby': 'headlines', class: 'head-figures'}, headlineTitle, profileLink, headlines),
    sections.map(([section, own]) =>
      el('section', {id: section, 'aria-labelledby': 'title-' + section},
        el('h2', {id: 'title-' + section}, text('section.' + section)),
        el('div', {class: 'cards'}, own.map((card) => card.element)))),
    readingSection());
  const masthead = document.querySelector('.masthead');
  masthead.append(el('p', {class: 'standfirst'}, text(page.profile ? 'standfirst.profile' : 'standfirst', yearText(page.edition))));
  if (page.excluded.length > 0) {
    masthead.append(el('p', {class: 'excluded'}, text('excluded', list(page.excluded.map(areaName)))));
  }
  masthead.after(el('div', {class: 'toolbar'}, filterBar(), links), main, tip, explanation);
};

const readingSection = () =>
  el('section', {id: 'READING', 'aria-labelledby': 'title-READING', class: 'reading'},
    el('h2', {id: 'title-READING'}, text('section.READING')),
    ['bounds', 'basis', 'panel', 'status', 'small', 'missing', 'map'].map((key) => el('p', {}, text('reading.' + key))));

build();
updateAll();
showLinked();

let resizing = 0;
addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = setTimeout(() => cards.filter((card) => card.drawnAt !== Math.floor(card.picture.clientWidth)).forEach((card) => card.draw()), 120);
});
addEventListener('beforeprint', () => cards.filter((card) => card.view === undefined).forEach((card) => card.update()));
