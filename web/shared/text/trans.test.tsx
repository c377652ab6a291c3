import { Trans } from '@lingui/react/macro';
import { expect, it } from 'vitest';
import { renderPart } from '../../testing/render.tsx';

it('what somebody typed stays in a text as it was typed, also where it looks like a tag', () => {
  const naam = '<script>alert(1)</script> & <0>Riet</0>';
  const html = renderPart(<Trans>Vraag van <strong>{naam}</strong> aan {naam}</Trans>);
  const typed = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;0&gt;Riet&lt;/0&gt;';
  expect(html).toContain(`Vraag van <strong>${typed}</strong> aan ${typed}`);
});
