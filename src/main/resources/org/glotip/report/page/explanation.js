// What stands behind one figure, as far as it is public: formula, bounds, basis, note, reporters.

const explanation = el('dialog', {class: 'explanation', 'aria-labelledby': 'explanation-title'});

const figureTitle = (figure) => {
  const parts = [
    nameOf('measure', figure.measure),
    figure.form && nameOf('form', figure.form),
    (figure.sex || figure.age) && sexAgeName(figure.sex, figure.age),
    figure.reach && nameOf('reach', figure.reach),
    flowName(figure),
    figure.area && areaName(figure.area),
    periodText(figure.period),
  ];
  return nameOf('indicator', figure.indicator) + ': ' + parts.filter(Boolean).join(' \u00B7 ');
};

const flowName = (figure) =>
  figure.origin && figure.destination ? text('flow', areaName(figure.origin), areaName(figure.destination)) : '';

const fact = (term, ...content) => [el('dt', {}, term), el('dd', {}, content)];

const formulaText = (figure) => {
  const {table, measure} = figure;
  const known = [`${table}.${measure}`, measure, measure.replace(/_.*/, ''), 'other'];
  return text(known.map((each) => 'formula.' + each).find(hasText));
};

const statusText = (figure) => (hasText('status.' + figure.status) ? text('status.' + figure.status) : figure.status);

const showExplanation = (figure) => {
  const reporters = reportersOf(figure).map(areaName).sort(collator.compare);
  explanation.replaceChildren(...[
    el('button', {type: 'button', class: 'close', 'aria-label': text('close'), onclick: () => explanation.close()}, '\u00D7'),
    el('p', {class: 'kicker'}, nameOf('table', figure.table)),
    el('h2', {id: 'explanation-title'}, figureTitle(figure)),
    el('p', {class: 'big'}, valueText(figure), ' ', el('span', {class: 'unit'}, unitText(figure))),
    el('dl', {},
      fact(text('term.bounds'), capital(boundsText(figure))),
      fact(text('term.basis'), capital(basisText(figure))),
      fact(text('term.formula'), formulaText(figure)),
      fact(text('term.status'), statusText(figure)),
      figure.note ? fact(text('term.note'), figure.note) : [],
      fact(text('term.reporters', number(reporters.length)), list(reporters)),
      fact(text('term.figure'), el('code', {dir: 'ltr'}, idOf(figure)))),
    markElement(),
  ].filter(Boolean));
  if (!explanation.open) {
    explanation.showModal();
  }
};

const showLinked = () => {
  const wanted = new URLSearchParams(location.hash.slice(1)).get('figure');
  const figure = wanted ? figureOf(wanted) : undefined;
  if (figure) {
    showExplanation(figure);
  } else if (explanation.open) {
    explanation.close();
  }
};

explanation.addEventListener('close', () => {
  if (location.hash.startsWith('#figure=')) {
    history.replaceState(null, '', location.pathname + location.search);
  }
});
explanation.addEventListener('click', (event) => {
  if (event.target === explanation) {
    explanation.close();
  }
});
addEventListener('hashchange', showLinked);
