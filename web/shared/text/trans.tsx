import { Trans as Translated, type TransProps } from '@lingui/react';

/** A text with its values, in the place of the one that the library has: what somebody typed stays as it was typed, also where it looks like a tag of the text. */
export function Trans({ values, ...text }: TransProps) {
  const asTyped = Object.entries(values ?? {}).map(([name, value]): [string, unknown] => [name, typeof value === 'string' && value.includes('<') ? <>{value}</> : value]);
  return <Translated {...text} values={Object.fromEntries(asTyped)} />;
}
