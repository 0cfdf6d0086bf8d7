/** Loaded by `node --import`: every clock that a build could ask is four hundred days ahead. */
const ahead = 400 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct(date, args: unknown[], target) {
    return Reflect.construct(date, args.length === 0 ? [date.now() + ahead] : args, target) as Date;
  },
  apply: (date) => new date(date.now() + ahead).toString(),
  get(date, key, receiver) {
    if (key === 'now') return () => date.now() + ahead;
    return Reflect.get(date, key, receiver) as unknown;
  },
});
