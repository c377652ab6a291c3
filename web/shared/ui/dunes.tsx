/** A quiet line of land below the question; in the colours of the theme. */
export function Dunes() {
  return (
    <svg className="spil-dunes" viewBox="0 0 1200 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="spil-dunes__far" d="M0 74C140 40 250 34 390 58s240 44 380 20 250-52 430-18v60H0z" />
      <path className="spil-dunes__near" d="M0 100c160-34 300-22 450-6s270 16 410-6 220-22 340 0v32H0z" />
    </svg>
  );
}
