import { DataList } from './data-list.tsx';

/** A part of a letter, as the acts give it. */
export type LetterPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly label: string; readonly facts: readonly { readonly name: string; readonly value: string }[] };

interface Props {
  /** Language of the letter, which may be another than that of the page. */
  readonly lang: string;
  readonly parts: readonly LetterPart[];
}

function Part({ part }: { readonly part: LetterPart }) {
  switch (part.kind) {
    case 'heading': return <h3>{part.text}</h3>;
    case 'paragraph': return <p>{part.text}</p>;
    case 'list': return <ul>{part.items.map((item) => <li key={item}>{item}</li>)}</ul>;
    case 'facts': return (
      <>
        <h4>{part.label}</h4>
        <DataList items={part.facts.map(({ name, value }) => ({ label: name, value }))} />
      </>
    );
  }
}

/** No part of a letter is said twice. */
const keyOf = (part: LetterPart): string => (part.kind === 'list' ? part.items.join() : part.kind === 'facts' ? part.label + part.facts.map((f) => f.value).join() : part.text);

/** The text of a letter: the same as on paper. */
export function Letter({ lang, parts }: Props) {
  return (
    <div className="spil-prose" lang={lang}>
      {parts.map((part) => <Part key={keyOf(part)} part={part} />)}
    </div>
  );
}
