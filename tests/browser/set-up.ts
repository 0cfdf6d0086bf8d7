import { buildEditions } from '../editions/build-editions.ts';
import { haveEditions } from '../editions/editions.ts';

/** Global set-up of the browser tests: they look at ours, with more stories below a path of another host, and without a worker. */
export default function setUp(): (() => void) | undefined {
  return haveEditions() ? undefined : buildEditions(['root', 'fixtures', 'no worker']);
}
