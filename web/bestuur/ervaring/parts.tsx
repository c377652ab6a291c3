import { useLingui } from '@lingui/react/macro';
import { FigureText } from '../../shared/ui/chart/figure-value.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import type { Deel, Vragen } from './answers.tsx';
import { shareOf } from './answers.tsx';
import { usePartName } from './words.ts';

const filledCell = ({ ingevuld }: Deel) => <FigureText value={ingevuld} />;
const shareCell = (vraag: string) => ({ vragen }: Deel) => <FigureText value={vragen.filter((one) => one.vraag === vraag).map(shareOf)[0] ?? 'ontbreekt'} />;

/** Wijken, kinds of help and aanbieders beside each other: the share that agrees, of each question. */
export function Parts({ vragen, delen }: { readonly vragen: Vragen; readonly delen: readonly Deel[] }) {
  const { t, i18n } = useLingui();
  const nameOf = usePartName();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const tables = [
    { indeling: 'wijk', title: t`Per wijk`, caption: t`Mee eens of ja per wijk, in procenten`, of: t`Wijk` }, { indeling: 'categorie', title: t`Per soort hulp`, caption: t`Mee eens of ja per soort hulp, in procenten`, of: t`Soort hulp` },
    { indeling: 'organisatie', title: t`Per aanbieder`, caption: t`Mee eens of ja per aanbieder, in procenten`, of: t`Aanbieder` },
  ];
  return tables.map(({ indeling, title, caption, of }) => {
    const rows = delen.filter((deel) => deel.indeling === indeling);
    const columns: readonly [Column<Deel>, ...Column<Deel>[]] = [
      { key: 'naam', title: of, cell: nameOf }, { key: 'ingevuld', title: t`Ingevuld`, cell: filledCell, number: true },
      ...vragen.map(({ vraag, tekst }): Column<Deel> => ({ key: vraag, title: tekst[lang], cell: shareCell(vraag), number: true })),
    ];
    return rows.length > 0 && <Section key={indeling} title={title} card><Table caption={caption} columns={columns} rows={rows} rowKey={({ code }) => code} /></Section>;
  });
}
