/** Postcodes as somebody types them, `1901, 1902 ab`: each once, as `1901` or `1902AB`; undefined where one is none. */
export function parsePostcodes(text: string): string[] | undefined {
  const found = text.split(/[,;\n]/).map((part) => part.replaceAll(/\s/g, '').toUpperCase()).filter((part) => part !== '');
  return found.every((part) => /^[1-9]\d{3}([A-Z]{2})?$/.test(part)) ? [...new Set(found)] : undefined;
}
