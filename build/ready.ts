// Before the tests: says in one line what the program runs on here, or what is missing, and builds it.
import { getHost } from './browser.ts';
import { ensureBundle } from './bundle.ts';
import { describeHost } from './host.ts';

const host = await getHost();
if (host.kind === 'none') {
  console.error(host.hint);
  process.exitCode = 1;
} else {
  console.log(`Tests of windows and papers run on: ${describeHost(host)}`);
  ensureBundle();
}
