import { buildEditions } from '../editions/build-editions.ts';

/** Global set-up of the browser tests: they look at one edition. */
export default function setUp(): () => void {
  return buildEditions(['root']);
}
