/** Four digits; `0000` stands for what belongs to no single gemeente. */
export type GemeenteCode = string & { readonly __gemeente: 'GemeenteCode' };
export type Id = string & { readonly __id: 'Id' };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: string): text is Id {
  return uuid.test(text);
}

/** The gemeente that an id of Spil belongs to; undefined for text that is no id of Spil. */
export function gemeenteOf(id: string): GemeenteCode | undefined {
  if (!isId(id)) return undefined;
  const code = ((parseInt(id.slice(19, 21), 16) & 0x3f) << 8) | parseInt(id.slice(21, 23), 16);
  return code > 9999 ? undefined : (String(code).padStart(4, '0') as GemeenteCode);
}
