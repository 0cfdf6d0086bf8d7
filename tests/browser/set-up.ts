import { buildEditions } from '../editions/build-editions.ts';

/** Global set-up of the browser tests: they look at ours, under two addresses, and without a worker. */
export default function setUp(): () => void {
  return buildEditions(['root', 'sub-path', 'no worker']);
}
