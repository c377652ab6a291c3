import type { Bsn } from '../bsn.ts';
import type { BrpClient } from './brp-client.ts';
import type { BrpPersoon } from './brp-persoon.ts';
import { thuisSleutel } from './form-huishoudens.ts';

/**
 * The household of one person: from relative to relative, as long as they live at the same address. Asks the register
 * only for relatives, never for everybody at the address, so that no data of neighbours or lodgers are seen. Who is
 * related but lives elsewhere is asked for, once, and left out of the answer. Throws as `getPersoon`.
 */
export async function collectHuishouden(client: BrpClient, bsn: Bsn): Promise<readonly BrpPersoon[]> {
  const start = await client.getPersoon(bsn);
  const home = thuisSleutel(start);
  const leden = [start];
  const asked = new Set<Bsn>([bsn]);
  for (let round: readonly BrpPersoon[] = home === undefined ? [] : leden; round.length > 0;) {
    const next = relatives(round).filter((relative) => !asked.has(relative));
    for (const relative of next) asked.add(relative);
    const found = await client.listPersonen(next);
    round = found.filter((persoon) => thuisSleutel(persoon) === home && persoon.overlijden === undefined);
    leden.push(...round);
  }
  return leden;
}

function relatives(personen: readonly BrpPersoon[]): readonly Bsn[] {
  return personen.flatMap((persoon) => [...persoon.partners.filter((partner) => partner.ontbonden === undefined), ...persoon.ouders, ...persoon.kinderen])
    .map((relative) => relative.bsn).filter((bsn) => bsn !== undefined);
}
