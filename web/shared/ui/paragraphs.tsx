/** What somebody wrote, with its blank lines as paragraphs. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <div className="spil-prose">
    {text.split(/\n{2,}/).map((part, at) => <p key={`${at} ${part}`}>{part}</p>)}
  </div>
);
