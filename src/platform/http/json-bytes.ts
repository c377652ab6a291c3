/** JSON as it is sent. Bytes and not text: to text Fastify would add a charset, which JSON does not have (RFC 8259 § 11). */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
