import type { Projection } from '../../platform/journal/reader.ts';
import { required } from '../../platform/required.ts';
import { indexSubjects, tellingTokensOf } from '../../platform/search/search.ts';
import { composeDiensten } from './compose-dienst.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import { dienstGeregistreerd, dienstGewijzigd, dienstIngetrokken } from './sociale-kaart.events.ts';
import { listDienstRijen } from './sociale-kaart.queries.ts';

/** Keeps diensten findable by the words of their name, what they are, for whom, and where; what is withdrawn is not found. */
export const dienstZoek: Projection = {
  kind: 'projection', naam: 'dienst-zoek', soorten: [dienstGeregistreerd.soort, dienstGewijzigd.soort, dienstIngetrokken.soort], tabellen: [{ tabel: 'zoek_token', soort: 'dienst' }],
  async apply(tx, events) {
    const ids = [...new Set(events.map((event) => (event.inhoud as { dienst: string }).dienst))];
    const { gemeente } = required(events[0], 'an event');
    const diensten = await composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, ids));
    await indexSubjects(tx, gemeente, 'dienst', diensten.map(({ rij, inhoud }) => ({ onderwerp: rij.id, text: rij.toestand === 'ingetrokken' ? '' : wordsOf(inhoud) })), tellingTokensOf);
  },
};

function wordsOf({ naam, andereNaam, organisatie, omschrijving, voorWie, trefwoorden = [], locaties = [] }: DienstInhoud): string {
  return [naam, andereNaam, organisatie.naam, omschrijving, voorWie, ...trefwoorden, ...locaties.flatMap((place) => [place.naam, place.adres, place.plaats])].filter(Boolean).join(' ');
}
