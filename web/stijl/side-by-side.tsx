import { useLingui } from '@lingui/react/macro';
import { ThemeLinks } from '../shared/shell/theme-links.tsx';
import { Page } from '../shared/ui/page.tsx';
import { GemeenteSample } from './examples/gemeente-sample.tsx';

const looks = [{ theme: 'spil-theme', gemeente: 'Gemeente Duinrand' }, { theme: 'duin-theme', gemeente: 'Gemeente Zeewijk' }] as const;

/** The same screens in the looks of two gemeenten, which differ in their tokens alone. */
export default function SideBySide() {
  const { t } = useLingui();
  return (
    <>
      {looks.map(({ theme }) => <ThemeLinks key={theme} theme={theme} weergave="licht" />)}
      <Page title={t`Twee gemeenten naast elkaar`} wide lead={t`Dezelfde onderdelen, met de kleuren, letters en hoeken van elke gemeente.`} back={{ to: '/stijl' }}>
        <div className="spil-beside">{looks.map((look) => <GemeenteSample key={look.theme} {...look} />)}</div>
      </Page>
    </>
  );
}
