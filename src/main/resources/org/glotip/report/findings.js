(() => {
  'use strict';
  const page = 200;
  const rules = JSON.parse(document.getElementById('findings').textContent);
  const filter = document.getElementById('filter');
  const sections = [...document.querySelectorAll('section[data-rule]')];
  const limits = sections.map(() => page);
  const kinds = ['short', 'id', 'text', 'id related'];
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
  const draw = (index) => {
    const section = sections[index];
    const wanted = filter.value.trim().toLowerCase();
    const found = rules[index].filter(
      (finding) => !wanted || finding.some((text) => text.toLowerCase().includes(wanted)));
    const shown = found.slice(0, limits[index]);
    section.hidden = found.length === 0;
    section.querySelector('tbody').replaceChildren(...shown.map(row));
    section.querySelector('.shown').textContent = shown.length + ' / ' + found.length;
    section.querySelector('button').hidden = shown.length === found.length;
  };
  sections.forEach((section, index) => {
    const button = section.querySelector('button');
    button.hidden = rules[index].length <= page;
    button.addEventListener('click', () => {
      limits[index] += 5 * page;
      draw(index);
    });
  });
  let waiting = 0;
  filter.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      limits.fill(page);
      sections.forEach((section, index) => draw(index));
    }, 150);
  });
})();
