import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { useAnswers } from '../../shared/ervaring/answer-words.ts';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { FigureText } from '../../shared/ui/chart/figure-value.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

type Lijst = Acts['ervaring.overzicht']['output']['lijsten'][number];
export type Vragen = Lijst['vragen'];
export type Deel = Lijst['delen'][number];
type Cijfer = Deel['vragen'][number];

/** How many agree, of who could say; no figure where nobody did. */
export const shareOf = ({ aantal, eens }: Cijfer): FigureValue => (aantal === 'onderdrukt' ? aantal : eens ?? 'ontbreekt');

interface Line {
  readonly naam: string;
  readonly antwoorden: readonly string[];
  readonly cijfer: Cijfer;
}
const nameCell = ({ naam }: Line) => naam;
/** Nothing where the question does not have this answer. */
const answerCell = (antwoord: string) => ({ antwoorden, cijfer: { aantal, verdeling } }: Line) => antwoorden.includes(antwoord) && <FigureText value={verdeling === null ? (aantal === 'onderdrukt' ? aantal : 0) : verdeling[antwoord] ?? 0} />;

/** The whole gemeente: who agrees in percents, and every answer as a number. */
export function Answers({ vragen, whole }: { readonly vragen: Vragen; readonly whole: Deel }) {
  const { t, i18n } = useLingui();
  const words = useAnswers();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const lines = vragen.flatMap(({ vraag, tekst, antwoorden }) => whole.vragen.filter((cijfer) => cijfer.vraag === vraag).map((cijfer): Line => ({ naam: tekst[lang], antwoorden, cijfer })));
  const answers = [...new Set(vragen.flatMap(({ antwoorden }) => antwoorden))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const columns: readonly [Column<Line>, ...Column<Line>[]] = [{ key: 'vraag', title: t`Vraag`, cell: nameCell }, ...answers.map((antwoord): Column<Line> => ({ key: antwoord, title: words[antwoord] ?? antwoord, cell: answerCell(antwoord), number: true }))];
  return (
    <Section title={t`Heel ${whole.naam}`} card>
      <BarChart title={t`Mee eens of ja, in procenten van wie het weet`} of={t`Vraag`} top={100} bars={lines.map(({ naam, cijfer }) => ({ label: naam, value: shareOf(cijfer) }))} />
      <Table caption={t`Alle antwoorden`} columns={columns} rows={lines} rowKey={nameCell} />
    </Section>
  );
}

const order = ['helemaal-mee-eens', 'mee-eens', 'neutraal', 'niet-mee-eens', 'helemaal-niet-mee-eens', 'ja', 'nee', 'weet-niet'];
