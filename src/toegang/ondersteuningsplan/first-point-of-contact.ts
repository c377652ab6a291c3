import { clusterOf, clusters, type Cluster, type Voorziening } from '../../registers/voorziening/index.ts';
import type { Zwaarte } from '../melding/index.ts';
import type { PlanInhoud } from './plan-inhoud.schema.ts';

/** Who the inwoner turns to first, and which cluster leads the work behind the access. */
export interface Aanspreekpunt {
  readonly soort: Zwaarte;
  readonly aanspreekpunt: { readonly wie: 'aanbieder'; readonly organisatie: string } | { readonly wie: 'generalist' | 'casusregisseur' };
  /** Where several clusters work: the one with the largest question. */
  readonly leidend?: Cluster;
}

interface Deel {
  readonly organisatie: string | null;
  readonly doel: string;
  readonly cluster: Cluster | undefined;
  readonly centen: number;
}

function delenOf(inhoud: PlanInhoud, voorzieningen: readonly Voorziening[]): Deel[] {
  return inhoud.doelen.flatMap((doel) => doel.interventies.flatMap(({ maatwerk }) => {
    if (!maatwerk) return [];
    const voorziening = voorzieningen.find((v) => v.id === maatwerk.voorziening);
    return [{ organisatie: maatwerk.organisatie, doel: doel.id, cluster: voorziening && clusterOf(voorziening.wet, voorziening.categorie), centen: maatwerk.prijsCenten }];
  }));
}

/**
 * Enkelvoudig, specialised help (one goal, one aanbieder): the aanbieder is the first point of contact.
 * With more goals or aanbieders the generalist (BUCH 3.5); where the team saw multiproblem (`zwaarte` of the
 * melding) a casusregisseur who delivers no help in it (SWW 4.3.4). Over several clusters the one with the
 * largest question leads (SWW 4.3.5): the highest price; when equal the most goals, then the order of the bouwtekening.
 */
export function firstPointOfContact(inhoud: PlanInhoud, voorzieningen: readonly Voorziening[], zwaarte: Zwaarte | null): Aanspreekpunt {
  const delen = delenOf(inhoud, voorzieningen);
  const [only] = delen;
  const single = only !== undefined && delen.every((d) => d.organisatie === only.organisatie && d.doel === only.doel);
  const leidend = leadingCluster(delen);
  const lead = leidend ? { leidend } : {};
  if (zwaarte === 'multicomplex') return { soort: zwaarte, aanspreekpunt: { wie: 'casusregisseur' }, ...lead };
  const aanspreekpunt = single && only.organisatie !== null ? { wie: 'aanbieder', organisatie: only.organisatie } as const : { wie: 'generalist' } as const;
  return { soort: single || delen.length === 0 ? 'enkelvoudig' : 'meervoudig', aanspreekpunt, ...lead };
}

function leadingCluster(delen: readonly Deel[]): Cluster | undefined {
  const involved = clusters.filter((cluster) => delen.some((d) => d.cluster === cluster));
  if (involved.length < 2) return undefined;
  const weight = (cluster: Cluster) => delen.filter((d) => d.cluster === cluster);
  const price = (cluster: Cluster) => weight(cluster).reduce((sum, d) => sum + d.centen, 0);
  const goals = (cluster: Cluster) => new Set(weight(cluster).map((d) => d.doel)).size;
  return involved.toSorted((a, b) => price(b) - price(a) || goals(b) - goals(a))[0];
}
