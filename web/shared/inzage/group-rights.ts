/** One right as the act lists it. */
export interface RightLine {
  /** Holder key, such as `m:` with the id of a colleague. */
  readonly houder: string;
  readonly naam: string;
  readonly gegevens: string;
  readonly recht: string;
  readonly grond: string;
  readonly doel: string;
  readonly tot: string | null;
}

/** All that one holder may do on one ground. */
export interface HolderRights extends Pick<RightLine, 'houder' | 'naam' | 'grond' | 'doel' | 'tot'> {
  readonly key: string;
  readonly gegevens: readonly { readonly soort: string; readonly schrijven: boolean }[];
}

/** Rights by holder, ground, purpose and end, so that a page has one line for each decision. */
export function groupRights(lines: readonly RightLine[]): HolderRights[] {
  const groups = Map.groupBy(lines, ({ houder, grond, doel, tot }) => JSON.stringify([houder, grond, doel, tot]));
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { houder, naam, grond, doel, tot } = first;
    const kinds = Map.groupBy(group, (line) => line.gegevens);
    return [{ key, houder, naam, grond, doel, tot, gegevens: [...kinds].map(([soort, rights]) => ({ soort, schrijven: rights.some(({ recht }) => recht === 'schrijven') })) }];
  });
}
