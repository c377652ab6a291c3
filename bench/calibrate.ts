import { createHash } from 'node:crypto';

const document = { soort: 'ijking', regels: Array.from({ length: 40 }, (_, at) => ({ nummer: at, tekst: `regel ${at}`, bedrag: at * 100, actief: at % 2 === 0 })) };

function workOnce(): void {
  const text = JSON.stringify(document);
  const parsed = JSON.parse(text) as typeof document;
  createHash('sha256').update(text).digest('hex');
  parsed.regels.toSorted((a, b) => b.nummer - a.nummer).map(({ tekst }) => tekst.replaceAll('e', 'a')).join();
}

/** How often a second this machine does a fixed piece of work in JavaScript: the best of a few tries of a fifth of a second. */
export function calibrate(tries = 5): number {
  let best = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const start = performance.now();
    let count = 0;
    for (; performance.now() - start < 200; count += 10) for (let at = 0; at < 10; at++) workOnce();
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return best;
}

/** How often a second `work` is done in a second and a half, after half a second to warm up. */
export function perSecond(work: () => void): number {
  const during = (milliseconds: number): number => {
    const start = performance.now();
    let count = 0;
    for (; performance.now() - start < milliseconds; count++) work();
    return (count * 1000) / (performance.now() - start);
  };
  during(500);
  return during(1500);
}
