/** Controls, halves of characters, what is no character: nobody sees them, and nothing can hold them. */
export const invisible = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/u;
/** Marks that turn the direction of text: an address with one of them is shown as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** An https address with a host, and no name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https:\/\/[^\s\\/][^\s\\]*$/i.test(text) || invisible.test(text) || turning.test(text))
    return false;
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '';
}

/** Whatever stands in no address (RFC 3986, section 2), and a `%` that begins no escape. */
const outside = /%(?![0-9A-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gu;

/**
 * A web or mail address as it is printed in every form: as the URL standard writes it, with whatever that leaves and
 * RFC 3986 does not let stand (`| [ ] { } ^` and others) escaped too, so that it stands whole in EPUB, in TeX, in a
 * template and in a mail. What is an escape already stays one; so written twice it is the same.
 * @throws TypeError where it is no address
 */
export function printedAddress(text: string): string {
  const { href, origin, protocol } = new URL(text);
  const beginning = protocol === 'https:' ? origin : protocol;
  const [path = '', ...fragment] = href.slice(beginning.length).split('#');
  const parts = fragment.length === 0 ? [path] : [path, fragment.join('%23')];
  return beginning + parts.map((part) => part.replace(outside, encodeURIComponent)).join('#');
}
