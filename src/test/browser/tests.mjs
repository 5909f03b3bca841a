/** Runs tests one after the other and prints the outcome of each by its name; any that fails makes the exit code 1. */
export async function runAll(tests) {
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log('ok    ' + name);
    } catch (error) {
      process.exitCode = 1;
      console.log('WRONG ' + name + '\n' + error.stack);
    }
  }
}
