import { getHost } from '../../build/browser.ts';
import { ensureBundle } from '../../build/bundle.ts';
import { describeHost } from '../../build/host.ts';

/** Before the first test: the bundles are built, and people are told what the program runs on. */
export default async function setUp(): Promise<void> {
  const host = await getHost();
  if (host.kind === 'none') throw new Error(host.hint);
  console.log(`End-to-end tests run on: ${describeHost(host)}`);
  if (process.env['E2E_BUNDLE'] !== 'skip') ensureBundle();
}
