// Opens the pages of an output folder in a browser, as their readers do, and fails on the first thing that is wrong.
// Arguments: the browser, the folder with report.html, a page with many findings, a folder with the charts of report.xlsx,
// a folder with pages of explain and diff.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {runAll} from './tests.mjs';

const [browserPath, folder, findings, workbookCharts, records] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const url = (...parts) => pathToFileURL(path.join(folder, ...parts)).href;
const browser = await chromium.launch({executablePath: browserPath, args: ['--no-sandbox']});

/** A tab that remembers whatever must not happen. */
const open = async (address, {width = 1024, colorScheme = 'light', bypassCSP = false} = {}) => {
  const context = await browser.newContext({viewport: {width, height: 900}, colorScheme, bypassCSP, acceptDownloads: true});
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.stack));
  page.on('request', (request) => !/^(file|blob|data):/.test(request.url()) && wrong.push('asks for ' + request.url()));
  await page.goto(address);
  return {page, wrong};
};
const ready = (page) => page.waitForSelector('body[data-ready]');
const clean = async ({page, wrong}) => {
  assert.deepEqual(wrong, []);
  await page.context().close();
};

/** No rule of axe is broken. Its program is not in the page's policy, hence the tab without one. */
const accessible = async (page, name) => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
  const said = violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  assert.deepEqual(said, [], name);
};

const csvRows = (text) => {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') {
      rows.push([]);
    } else if (end === '') {
      break;
    }
  }
  return rows.filter((row) => row.length > 1);
};

const tests = {
  async 'the page paints at once, asks for nothing and does not freeze'() {
    const tab = await open(url('report.html'));
    await ready(tab.page);
    const paint = await tab.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    const longest = await tab.page.evaluate(() => new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(Math.max(...list.getEntries().map((each) => each.duration)))).observe({type: 'longtask', buffered: true});
      setTimeout(() => resolve(0), 300);
    }));
    console.log(`  first paint after ${Math.round(paint)} ms, longest task ${Math.round(longest)} ms`);
    assert.ok(paint < 1000);
    assert.ok(longest < 1500);
    assert.ok(fs.statSync(path.join(folder, 'report.html')).size < 5_000_000);
    await clean(tab);
  },

  async 'axe finds nothing: light, dark, narrow, table open, explanation open'() {
    for (const options of [{}, {colorScheme: 'dark'}, {width: 360}]) {
      const tab = await open(url('report.html'), {...options, bypassCSP: true});
      await ready(tab.page);
      await accessible(tab.page, JSON.stringify(options));
      assert.ok(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
      await tab.page.locator('#chart-trend summary').click();
      await tab.page.locator('#chart-trend tbody a').first().click();
      await tab.page.waitForSelector('dialog[open]');
      await accessible(tab.page, 'explanation ' + JSON.stringify(options));
      await clean(tab);
    }
  },

  async 'a filter changes headline figures and charts, and can be undone'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    const before = await page.locator('.headline').allInnerTexts();
    await page.selectOption('#filter-area', '150');
    await ready(page);
    assert.notDeepEqual(await page.locator('.headline').allInnerTexts(), before);
    assert.ok((await page.locator('#chart-trend .subtitle').innerText()).includes(await page.evaluate(() => areaName('150'))));
    await page.selectOption('#filter-indicator', 'CONVICTED');
    await ready(page);
    assert.ok((await page.locator('#chart-trend .subtitle').innerText()).includes(await page.evaluate(() => nameOf('indicator', 'CONVICTED'))));
    await page.locator('button[type=reset]').click();
    await page.waitForFunction(() => document.getElementById('filter-area').value === '001');
    await ready(page);
    assert.deepEqual(await page.locator('.headline').allInnerTexts(), before);
    await clean(tab);
  },

  async 'years chosen leave no figure outside them, whatever their order'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    const last = await page.evaluate(() => years[0]);
    await page.selectOption('#filter-from', last);
    await page.selectOption('#filter-to', String(last - 2));
    await ready(page);
    assert.equal(await page.inputValue('#filter-from'), String(last - 2), 'an end before the start moves the start');
    const periods = await page.evaluate(() => cards.flatMap((card) => card.view.figures.map((figure) => figure.period)));
    assert.ok(periods.length > 0);
    assert.deepEqual([...new Set(periods)], [String(last - 2)]);
    assert.ok((await page.locator('.headline .when').allInnerTexts()).every((when) => when.includes(String(last - 2)) || !/[0-9]{4}/.test(when)));
    await page.locator('button[type=reset]').click();
    await page.waitForFunction(() => document.getElementById('filter-to').value === '');
    await clean(tab);
  },

  async 'every chart shows figures of its table only, and says what it rests on'() {
    const tab = await open(url('report.html'));
    await ready(tab.page);
    const cards = await tab.page.evaluate(() => cards.map((card) => ({
      id: card.chart.id,
      figures: card.view.figures.map(idOf),
      drawn: card.view.series.flatMap((each) => [...each.figures.values()].map(idOf)),
      label: card.picture.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
      caption: card.caption.innerText,
      marked: !page.synthetic || card.caption.innerText.includes(nameOf('word', 'synthetic')),
    })));
    assert.ok(cards.length > 10);
    for (const card of cards.filter((each) => each.figures.length > 0)) {
      const known = new Set(card.figures);
      assert.ok(card.drawn.length > 0, card.id);
      assert.ok(card.drawn.every((id) => known.has(id)), card.id);
      assert.equal(new Set(card.drawn).size, card.drawn.length, card.id + ' draws a figure twice');
      assert.ok(card.label.length > 20, card.id + ' has no text in place of its picture');
      assert.ok(card.caption.length > 20 && card.marked, card.id + ' has no caption');
    }
    await clean(tab);
  },

  async 'every chart shows the numbers of its published table, all that belong to it and in their places'() {
    const tab = await open(url('report.html'));
    await ready(tab.page);
    const held = await tab.page.evaluate(() => slugs.flatMap((slug) => tableOf(slug).figures.map((figure) => [slug, idOf(figure), figure.value, figure.decimals])));
    const shown = await tab.page.evaluate(() => cards.map(({chart, view}) => ({
      id: chart.id,
      table: chart.table,
      category: chart.category,
      indicator: chart.followsIndicator ? view.figures[0]?.indicator : undefined,
      areas: chart.category === 'AREA' ? [filter.area, ...partsOf(filter.area)] : [filter.area],
      measures: view.measure?.split(' ') ?? [],
      period: view.period,
      figures: view.figures.map(idOf),
      drawn: view.series.flatMap((each) => [...each.figures].map(([place, figure]) => [idOf(figure), place, view.categoryOf(figure)])),
    })));
    const [names, ...defined] = csvRows(fs.readFileSync('../../data/charts.csv', 'utf8'));
    for (const row of defined.filter((each) => each[names.indexOf('kind')] !== 'NONE')) {
      assert.ok(shown.some((each) => each.id === row[0] && each.drawn.length > 0), row[0] + ' is not drawn');
    }
    const published = new Map();
    for (const table of new Set(held.map((each) => each[0]))) {
      const [head, ...rows] = csvRows(fs.readFileSync(path.join(folder, 'tables', table + '.csv'), 'utf8'));
      published.set(table, rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]]))));
    }
    const values = new Map([...published.values()].flat().map((row) => [row.figure, Number(row.value)]));
    for (const [, id, value, decimals] of held) {
      assert.ok(Math.abs(value - values.get(id)) <= 0.5000001 * 10 ** -decimals, `${id}: ${value} for ${values.get(id)}`);
    }
    for (const {id, table, category, indicator, areas, measures, period, figures, drawn} of shown) {
      // Places and flows are chosen by their level; all else by what the rows themselves say.
      if (!['COUNTRY', 'FLOW'].includes(category)) {
        const rows = published.get(table).filter((row) => areas.includes(row.area) && measures.includes(row.measure)
          && row.value !== '' && (indicator ?? row.indicator) === row.indicator && (period ?? row.period) === row.period);
        assert.deepEqual([...figures].sort(), rows.map((row) => row.figure).sort(), id);
      }
      assert.ok(figures.length === 0 || figures.every((each) => values.has(each)), id);
      assert.ok(drawn.every(([, place, own]) => place === own), id);
    }
    await clean(tab);
  },

  async 'the charts of the workbook show the series and numbers of the charts of the page'() {
    const tab = await open(url('report.html'));
    await ready(tab.page);
    const paged = await tab.page.evaluate(() => cards
      .filter(({chart}) => ['LINES', 'STACK', 'BARS'].includes(chart.kind) && !['COUNTRY', 'FLOW', 'COUNTERPART', 'NONE'].includes(chart.category))
      .filter(({view}) => view.categories.length > 1)
      .map(({chart, view}) => ({
        id: chart.id,
        series: view.series.map((each) => [
          chart.series === 'NONE' ? '' : each.name,
          // The bar of a sum is not drawn beside its parts.
          view.categories.filter((code) => !view.measureIsSum || code !== filter.area).map((code) => {
            const figure = each.figures.get(code);
            return [chart.category === 'PERIOD' ? code : view.categoryName(code), figure ? [figure.value, figure.decimals] : null];
          }),
        ]),
      })));
    const files = fs.readdirSync(workbookCharts).sort((one, other) => one.localeCompare(other, 'en', {numeric: true}));
    const booked = await tab.page.evaluate((documents) => documents.map((document) => {
      const all = (node, name) => [...node.getElementsByTagName('c:' + name)];
      const words = (node) => all(node, 'pt').map((point) => [Number(point.getAttribute('idx')), point.textContent]);
      return all(new DOMParser().parseFromString(document, 'text/xml'), 'ser').map((series) => {
        const numbers = new Map(words(all(series, 'val')[0]));
        return [words(all(series, 'tx')[0])[0][1], words(all(series, 'cat')[0]).map(([place, name]) => [name, numbers.has(place) ? Number(numbers.get(place)) : null])];
      });
    }), files.map((file) => fs.readFileSync(path.join(workbookCharts, file), 'utf8')));
    assert.ok(paged.length > 10);
    assert.equal(booked.length, paged.length);
    for (const [place, {id, series}] of paged.entries()) {
      const own = new Map(series);
      assert.equal(booked[place].length, series.length, id);
      if (!own.has('')) {
        assert.deepEqual(booked[place].map((each) => each[0]), series.map((each) => each[0]), id + ': order of the series');
      }
      for (const [name, points] of booked[place]) {
        const others = new Map(own.get(own.has('') ? '' : name));
        assert.deepEqual(points.map((each) => each[0]).sort(), [...others.keys()].sort(), `${id}: ${name}`);
        for (const [category, value] of points) {
          const [shown, decimals] = others.get(category) ?? [null, 0];
          assert.equal(value === null, shown === null, `${id}: ${name}, ${category}`);
          assert.ok(Math.abs(value - shown) <= 0.50001 * 10 ** -decimals, `${id}: ${name}, ${category}: ${value} for ${shown}`);
        }
      }
    }
    await clean(tab);
  },

  async 'bars are as long as their numbers say'() {
    const tab = await open(url('report.html'));
    await ready(tab.page);
    const bars = await tab.page.evaluate(() => {
      const {drawn} = cards.find((card) => card.chart.id === 'flows').view;
      const values = drawn.map((figure) => figure.value).sort((one, other) => other - one);
      const widths = [...document.querySelectorAll('#chart-flows .bar')].map((bar) => parseFloat(bar.style.width));
      return widths.map((width, index) => [width, Math.max(0.3, (100 * values[index]) / values[0])]);
    });
    assert.ok(bars.length > 0);
    for (const [width, expected] of bars) {
      assert.ok(Math.abs(width - expected) < 0.01, `${width} for ${expected}`);
    }
    await clean(tab);
  },

  async 'the pointer finds the number that the table has'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    const last = page.locator('#chart-trend .hit').last();
    await last.scrollIntoViewIfNeeded();
    await last.hover();
    const tip = await page.locator('.tip').innerText();
    await page.locator('#chart-trend summary').click();
    const number = await page.locator('#chart-trend tbody tr').last().locator('a').innerText();
    assert.ok(tip.includes(number), `${tip} lacks ${number}`);
    await clean(tab);
  },

  async 'a downloaded CSV holds the rows of the published table, to the letter'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    for (const chart of ['trend', 'forms', 'reach', 'flows', 'change']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#chart-${chart} .save`).click()]);
      const rows = csvRows(fs.readFileSync(await download.path(), 'utf8'));
      const slug = rows[1][0].split('.')[0];
      const published = new Map(csvRows(fs.readFileSync(path.join(folder, 'tables', slug + '.csv'), 'utf8')).map((row) => [row[0], row]));
      assert.ok(rows.length > 2, chart);
      for (const row of rows) {
        assert.deepEqual(row, published.get(row[0]), chart);
      }
      const shown = await page.evaluate((id) => cards.find((card) => card.chart.id === id).view.figures.map(idOf), chart);
      assert.deepEqual(rows.slice(1).map((row) => row[0]), shown);
    }
    await clean(tab);
  },

  async 'a figure leads to what stands behind it, and its address leads there again'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    await page.locator('.headline a').first().click();
    await page.waitForSelector('dialog[open]');
    const said = await page.locator('dialog').innerText();
    const id = await page.locator('dialog code').innerText();
    const countries = await page.evaluate((name) => reportersOf(figureOf(name)).length === figureOf(name).countries, id);
    assert.ok(countries, 'names as many reporters as the figure counts');
    const address = page.url();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', {state: 'attached'});
    await clean(tab);
    const again = await open(address);
    await again.page.waitForSelector('dialog[open]');
    assert.equal(await again.page.locator('dialog').innerText(), said);
    await clean(again);
  },

  async 'the keyboard reaches the figures past the filters'() {
    const tab = await open(url('report.html'));
    const {page} = tab;
    await ready(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
    await clean(tab);
  },

  async 'a profile of a country is a page of the same kind'() {
    const profile = fs.readdirSync(path.join(folder, 'countries'))[0];
    for (const options of [{}, {width: 360, colorScheme: 'dark'}]) {
      const tab = await open(url('countries', profile), {...options, bypassCSP: true});
      await ready(tab.page);
      await accessible(tab.page, profile);
      assert.ok(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
      assert.ok((await tab.page.locator('.headline').count()) > 0);
      await clean(tab);
    }
  },

  async 'fifty thousand findings: all are counted and reached, few are drawn'() {
    const started = Date.now();
    const tab = await open(pathToFileURL(findings).href);
    const {page} = tab;
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    console.log(`  read after ${Date.now() - started} ms, first paint after ${Math.round(paint)} ms`);
    const rows = () => page.locator('section[data-rule]:not([hidden]) tbody tr').count();
    const rules = await page.locator('section[data-rule]').count();
    // What makes it quick is the number of rows, not the machine.
    const most = Math.max(600, 5 * rules);
    const totals = async () => (await page.locator('section[data-rule]:not([hidden]) .shown').allInnerTexts()).map((text) => text.split(' / ').map(Number));
    const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
    const status = async (number) => page.waitForFunction((wanted) => (document.getElementById('found').innerText.match(/\d+/g) ?? []).includes(wanted), String(number));
    const check = async (number) => {
      await status(number);
      const shown = await totals();
      assert.equal(sum(shown.map((each) => each[1])), number);
      assert.equal(sum(shown.map((each) => each[0])), await rows());
      assert.ok((await rows()) <= most, `${await rows()} rows`);
    };
    await check(50_000);
    const filtering = async (text, number) => {
      const asked = Date.now();
      await page.fill('#filter', text);
      await page.waitForFunction((wanted) => document.querySelectorAll('section[data-rule]:not([hidden])').length === wanted, number === 2 ? 2 : rules);
      console.log(`  filtered by "${text}" after ${Date.now() - asked} ms`);
    };
    // The finding of that cell, and the one that rests on it.
    await filtering('!C49999', 2);
    await check(2);
    assert.equal(await rows(), 2);
    await filtering('', 50_000);
    await check(50_000);
    // By keyboard alone, down to the last finding of a rule.
    const section = page.locator('section[data-rule]').first();
    const last = (await totals())[0][1];
    for (const button = section.locator('button'); await button.isVisible();) {
      const before = await section.locator('tbody tr').count();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction((number) => document.querySelector('section[data-rule] tbody').rows.length > number, before);
      assert.ok((await page.locator('#told').textContent()).includes(`${await section.locator('tbody tr').count()} / ${last}`));
    }
    assert.equal(await section.locator('tbody tr').count(), last);
    assert.ok(await page.evaluate(() => document.activeElement.className === 'wide'), 'the focus is lost');
    await clean(tab);
  },

  async 'axe finds nothing in the pages of explain and diff: light, dark, narrow, all opened'() {
    const names = fs.readdirSync(records);
    assert.ok(names.some((name) => name.startsWith('explain')) && names.some((name) => name.startsWith('diff')));
    for (const name of names) {
      for (const options of [{}, {colorScheme: 'dark'}, {width: 360}]) {
        const tab = await open(pathToFileURL(path.join(records, name)).href, {...options, bypassCSP: true});
        await accessible(tab.page, `${name} ${JSON.stringify(options)}`);
        await tab.page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
        await accessible(tab.page, `${name} opened ${JSON.stringify(options)}`);
        assert.ok(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name + ' scrolls sideways');
        await clean(tab);
      }
    }
  },

  async 'axe finds nothing in the findings: light, dark, narrow'() {
    for (const options of [{}, {colorScheme: 'dark'}, {width: 360}]) {
      const tab = await open(pathToFileURL(findings).href, {...options, bypassCSP: true});
      await accessible(tab.page, 'findings ' + JSON.stringify(options));
      assert.ok(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
      await clean(tab);
    }
  },
};

await runAll(tests);
await browser.close();
