import { createHash } from 'node:crypto';

/** SHA-256 of parts, in hexadecimal; where one part ends and the next begins counts too. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
