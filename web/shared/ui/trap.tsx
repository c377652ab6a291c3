import { trapName } from '../forms/trap-name.ts';

/** A field for programs that fill in whatever they find: people neither see nor hear nor reach it. */
export function Trap() {
  return (
    <div className="spil-trap" aria-hidden="true">
      <input type="text" name={trapName} tabIndex={-1} autoComplete="off" defaultValue="" aria-label="-" />
    </div>
  );
}
