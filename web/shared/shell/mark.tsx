/** The sign of Spil: a pivot, and what turns around it. */
export function Mark() {
  return (
    <svg className="spil-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="spil-mark__ring" d="M27.5 13.2A12 12 0 1 1 18.8 4.33" />
      <circle className="spil-mark__pivot" cx="16" cy="16" r="4.5" />
      <circle className="spil-mark__moon" cx="24.2" cy="7.4" r="2.8" />
    </svg>
  );
}
