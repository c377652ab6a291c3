/** What the address chooses: a gemeente and a quarter that is over, and about what. */
export function readChoice(request: Request) {
  const asked = new URL(request.url).searchParams;
  const gemeente = /^\d{4}$/.exec(asked.get('gemeente') ?? '')?.[0];
  const kwartaal = /^20\d\d-K[1-4]$/.exec(asked.get('kwartaal') ?? '')?.[0];
  const soort: 'toegang' | 'voorziening' = asked.get('soort') === 'voorziening' ? 'voorziening' : 'toegang';
  return { period: { ...(gemeente === undefined ? {} : { gemeente }), ...(kwartaal === undefined ? {} : { kwartaal }) }, soort, na: asked.get('na') ?? undefined };
}
