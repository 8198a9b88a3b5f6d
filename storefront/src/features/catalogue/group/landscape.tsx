interface LandscapeProps {
  /** Name of a drawing in /art, e.g. "land-kairouan". */
  name: string;
  alt: string;
}

/** The drawn landscape over a page. */
export function Landscape({ name, alt }: LandscapeProps) {
  return (
    <div className="land">
      <img src={`/art/${name}.svg`} alt={alt} width={1600} height={560} fetchPriority="high" />
    </div>
  );
}
