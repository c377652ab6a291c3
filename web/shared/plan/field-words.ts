import { useLingui } from '@lingui/react/macro';

/** What the fields of a plan are called. */
export function useFieldWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    resultaat: t`Resultaat`, 'tijdpad-van': t`Het plan begint`, 'tijdpad-tot': t`Het plan eindigt`, einddoel: t`Einddoel`, bijdrage: t`Wat de inwoner voor een ander doet`, spoed: t`Waarom het spoed heeft`,
    hart: t`Hart`, wet: t`Wet`, euro: t`Euro`, evaluatie: t`Samen kijken hoe het gaat`, 'taak-wat': t`Taak`, 'taak-wie': t`Wie de taak doet`, 'taak-wanneer': t`Wanneer de taak klaar is`,
    doel: t`Doel`, domein: t`Leefdomein`, antwoord: t`Wat deze trede kan betekenen`, uitkomst: t`Of deze trede genoeg is`, 'reden-overslaan': t`Waarom deze trede niet ophoudt`, trede: t`Trede`,
    omschrijving: t`Wat er gebeurt`, wie: t`Wie het doet`, 'evaluatie-op': t`Wanneer we kijken of het helpt`, dienst: t`Uit de sociale kaart`, 'dienst-organisatie': t`Van wie`, 'dienst-waar': t`Waar`, 'dienst-wanneer': t`Wanneer`, 'dienst-telefoon': t`Telefoon`, 'dienst-kosten': t`Kosten`,
    voorziening: t`Voorziening`, organisatie: t`Aanbieder`, leveringsvorm: t`Vorm`, omvang: t`Hoeveel`, van: t`Begint op`, tot: t`Loopt tot en met`, prijs: t`Kosten voor de gemeente`,
    'resultaat-voorziening': t`Wat het moet opleveren`, 'pgb-motivering': t`Waarom een pgb`, 'pgb-beheer': t`Wie het pgb beheert`,
  };
}
