(() => {
  'use strict';
  // The findings are filtered as data; only those shown are elements, so that many stay quick.
  const {rows, least, more, kinds, rules} = JSON.parse(document.getElementById('findings').textContent);
  const filter = document.getElementById('filter');
  const count = document.getElementById('found');
  const told = document.getElementById('told');
  const sections = [...document.querySelectorAll('section[data-rule]')];
  const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (place, index) => parts[index]);
  const cell = (text, column) => {
    const td = document.createElement('td');
    td.className = kinds[column];
    td.textContent = text;
    return td;
  };
  const row = (finding) => {
    const tr = document.createElement('tr');
    tr.append(...finding.map(cell));
    return tr;
  };
  const total = rules.reduce((sum, findings) => sum + findings.length, 0);
  let texts;
  let found = rules;
  const find = (wanted) => {
    texts ??= rules.map((findings) => findings.map((finding) => finding.join('\n').toLowerCase()));
    return rules.map((findings, rule) => findings.filter((finding, index) => texts[rule][index].includes(wanted)));
  };
  const draw = (index, first, end) => {
    const section = sections[index];
    const body = section.querySelector('tbody');
    const drawn = found[index].slice(first, end).map(row);
    if (first === 0) {
      body.replaceChildren(...drawn);
    } else {
      body.append(...drawn);
    }
    const shown = section.querySelector('.shown');
    shown.textContent = body.rows.length + ' / ' + found[index].length;
    section.querySelector('button').hidden = body.rows.length === found[index].length;
    return shown.textContent;
  };
  const show = () => {
    const wanted = filter.value.trim().toLowerCase();
    found = wanted ? find(wanted) : rules;
    const limit = Math.max(least, Math.floor(rows / found.filter((findings) => findings.length > 0).length));
    sections.forEach((section, index) => {
      section.hidden = found[index].length === 0;
      draw(index, 0, limit);
    });
    const all = found.reduce((sum, findings) => sum + findings.length, 0);
    count.textContent = fill(count.dataset.text, all, total);
  };
  sections.forEach((section, index) => {
    const button = section.querySelector('button');
    button.hidden = section.querySelector('tbody').rows.length === rules[index].length;
    button.addEventListener('click', () => {
      const first = section.querySelector('tbody').rows.length;
      const shown = draw(index, first, first + Math.max(more, first));
      told.textContent = section.querySelector('h2').textContent + ': ' + shown;
      if (button.hidden) {
        section.querySelector('.wide').focus();
      }
    });
  });
  let waiting = 0;
  filter.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  // A browser that comes back to the page keeps what was typed.
  if (filter.value) {
    show();
  }
})();
