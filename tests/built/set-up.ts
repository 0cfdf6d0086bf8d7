import { buildEditions } from '../editions/build-editions.ts';
import { haveEditions } from '../editions/editions.ts';

/** Global set-up of the tests of the built tree: every edition. */
export default function setUp(): (() => void) | undefined {
  return haveEditions() ? undefined : buildEditions();
}
