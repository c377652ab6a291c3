/** What the address of a list asks: of which wijk, in which of these states, and from where on. `filter` is what goes along to the act. */
export function readNetworkFilter<S extends string>(request: Request, states: readonly S[]) {
  const asked = new URL(request.url).searchParams;
  const [wijk, cursor] = [asked.get('wijk') ?? '', asked.get('na')];
  const toestand = states.find((one) => one === asked.get('toestand'));
  return { wijk, toestand: toestand ?? '', filter: { ...(wijk === '' ? {} : { wijk }), ...(toestand === undefined ? {} : { toestand }), ...(cursor === null ? {} : { cursor }) } };
}
