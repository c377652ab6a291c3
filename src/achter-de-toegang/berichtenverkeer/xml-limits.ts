/** Bounds on what is read, so that no message can exhaust the process. */
export const LIMITS = {
  /** OP179: 25 MB. Counted in bytes of UTF-8. */
  bytes: 25 * 1024 * 1024,
  /** The deepest table has 8 levels (JW302 down to Huisnummer and RetourCode). */
  depth: 16,
  /** A declaratie of 25 MB has fewer than half a million elements. */
  elements: 1_000_000,
  /** Faults told before reading stops. */
  fouten: 1_000,
} as const;

export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
