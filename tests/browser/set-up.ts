import { buildEditions } from '../editions/build-editions.ts';
import { haveEditions } from '../editions/editions.ts';

/** Global set-up of the browser tests: they look at ours, under two addresses, with more stories, and without a worker. */
export default function setUp(): (() => void) | undefined {
  return haveEditions() ? undefined : buildEditions(['root', 'sub-path', 'fixtures', 'no worker']);
}
