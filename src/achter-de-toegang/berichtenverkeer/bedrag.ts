/** An amount of a message in centen as one number: debet counts up, credit counts down. */
export function signedBedrag(centen: number, debetCredit: 'C' | 'D'): number {
  return debetCredit === 'D' ? centen : 0 - centen;
}

/** An amount of a message with its direction; zero is debet (CS325). */
export function splitBedrag(centen: number): { readonly TotaalBedrag: number; readonly DebetCredit: 'C' | 'D' } {
  return { TotaalBedrag: Math.abs(centen), DebetCredit: centen < 0 ? 'C' : 'D' };
}
