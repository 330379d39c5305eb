/*
 * What `npm test` shows of a suite: a line for each file, and what failed. Vitest's own reporter shows every test, which in CI is
 * thousands of lines. The files in progress are listed in the file that BEGUN_FILES names, so that a run that hangs can be
 * diagnosed from outside.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const path = process.env.BEGUN_FILES;

export default class {
  /** @type {Map<string, number>} */
  #begun = new Map();

  onInit(vitest) {
    this.root = vitest.config.root;
    if (path) writeFileSync(path, '');
  }

  onTestModuleStart(file) {
    this.#begun.set(file.moduleId, Date.now());
    if (path) appendFileSync(path, `begun ${file.moduleId}\n`);
  }

  onTestModuleEnd(file) {
    if (path) appendFileSync(path, `ended ${file.moduleId}\n`);
    const tests = [...file.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed');
    const skipped = tests.filter((test) => test.result().state === 'skipped').length;
    const took = ((Date.now() - (this.#begun.get(file.moduleId) ?? Date.now())) / 1000).toFixed(1);
    const counts = `${tests.length} tests${skipped ? `, ${skipped} skipped` : ''}`;
    process.stdout.write(
      `${file.ok() ? '✓' : '✗'} ${relative(this.root, file.moduleId)} (${counts}, ${took} s)\n`,
    );
    for (const error of file.errors()) process.stdout.write(`    ${error.stack ?? error.message}\n`);
    for (const test of failed) {
      process.stdout.write(`  ✗ ${test.fullName}\n`);
      for (const error of test.result().errors ?? []) {
        process.stdout.write(
          `    ${String(error.stack ?? error.message)
            .slice(0, 3000)
            .replaceAll('\n', '\n    ')}\n`,
        );
        if (error.diff) process.stdout.write(`    ${error.diff.slice(0, 3000).replaceAll('\n', '\n    ')}\n`);
      }
    }
  }

  onTestRunEnd(_files, errors) {
    for (const error of errors)
      process.stdout.write(`✗ outside the tests: ${error.stack ?? error.message}\n`);
  }

  onUserConsoleLog(log) {
    process.stdout.write(log.content);
  }
}
