import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Product {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
}

interface Props {
  readonly tekst: string;
  readonly products: readonly Product[];
  readonly chosen: Product | undefined;
}

/** Looks in the productenboek by words; the choice stands in the address, so that back and reload keep it. */
export function ProductChoice({ tekst, products, chosen }: Props) {
  const { t } = useLingui();
  if (chosen !== undefined) {
    return (
      <p>
        <strong>{chosen.naam}</strong> · <Link to="."><Trans>Andere hulp kiezen</Trans></Link>
      </p>
    );
  }
  return (
    <>
      <QueryForm label={t`Productenboek`}>
        <TextField name="tekst" kind="search" label={t`Zoek een voorziening`} hint={t`Een woord uit de naam, of de code.`} optional />
        <Button kind="secondary" icon="search"><Trans>Zoek</Trans></Button>
      </QueryForm>
      {products.length === 0 && <EmptyState icon="search" title={tekst === '' ? t`Het productenboek is leeg` : t`Niets gevonden bij ‘${tekst}’`} />}
      <ul className="spil-list">
        {products.map(({ id, naam, omschrijving }) => (
          <li key={id}>
            <Link to={`?voorziening=${id}`}>{naam}</Link> {omschrijving !== '' && <span className="spil-subtle">{omschrijving}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
