import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { partsOf } from '../kennisbank/article-text.ts';

export type Answers = Acts['kennisartikel.zoekopdracht']['output']['items'];

/** What the knowledge base says to a question: to read, and to refer to. */
export function AnswerChoice({ answers }: { readonly answers: Answers }) {
  const { t } = useLingui();
  if (answers.length === 0) return null;
  return (
    <>
      {answers.map(({ id, titel, tekst }) => (
        <details key={id}>
          <summary>{titel}</summary>
          <Letter lang="nl" parts={partsOf(tekst)} />
        </details>
      ))}
      <RadioGroup
        name="artikel"
        legend={t`Welk antwoord uit de kennisbank gaf u?`}
        optional
        options={[...answers.map(({ id, versie, titel }) => ({ value: `${id} ${versie}`, label: titel })), { value: '', label: t`geen` }]}
      />
      <p className="spil-subtle"><Trans>Kiest u er een, dan hoeft u niet op te schrijven wat u zei.</Trans></p>
    </>
  );
}
