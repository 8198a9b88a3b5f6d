/** The sign of the market itself, in ink. */
export function MarketSign() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path d="M2 2h20v6H8v14H2zM26 2h20v20h-6V8H26zM2 26h6v14h14v6H2zM40 26h6v20H26v-6h14zM17 14h14v3h-14zM14 17h3v14h-3zM31 17h3v14h-3zM17 31h14v3h-14z" />
    </svg>
  );
}
