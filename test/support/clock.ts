// Loaded before the program (`node --import '…/clock.ts?now=INSTANT'`), so that its day starts at a given instant.
// Time passes as usual; only where it starts is moved, and only for JavaScript: TLS goes by the machine's own clock.
const start = Date.parse(new URL(import.meta.url).searchParams.get('now') ?? '');
if (Number.isNaN(start)) throw new Error(`No instant in ${import.meta.url}`);
const RealDate = Date;
const shift = start - RealDate.now();

globalThis.Date = new Proxy(RealDate, {
  construct(target, args: [], newTarget) {
    if (args.length > 0) return Reflect.construct(target, args, newTarget);
    return Reflect.construct(target, [RealDate.now() + shift], newTarget);
  },
  apply: () => new RealDate(RealDate.now() + shift).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name, receiver),
});
