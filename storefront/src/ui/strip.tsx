/** The cluster's cloth at the starting edge. Decoration: it says nothing to a screen reader. */
export function Strip({ brand }: { brand: string }) {
  return <span className="strip" data-cluster={brand} aria-hidden="true" />;
}
