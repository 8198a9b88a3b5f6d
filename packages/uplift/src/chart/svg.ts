/** Maps a span of values to a span of the drawing, rounded to a tenth of a point. */
export function linearScale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10;
}

/** A line through the points; null lifts the pen, so that what is unknown is not drawn. */
export function linePath(points: readonly (readonly number[] | null)[]): string {
  let isDown = false;
  return points
    .map((point) => {
      const command = point === null ? "" : `${isDown ? "L" : "M"}${point.join(" ")}`;
      isDown = point !== null;
      return command;
    })
    .filter((command) => command !== "")
    .join(" ");
}

interface TextStyle {
  readonly anchor?: "middle" | "end";
  readonly weight?: "bold";
  readonly fill?: string;
}

/** A text element; its content is escaped. */
export function svgText(
  x: number,
  y: number,
  text: string,
  { anchor, weight, fill }: TextStyle = {},
): string {
  const style = [
    anchor ? ` text-anchor="${anchor}"` : "",
    weight ? ` font-weight="${weight}"` : "",
    fill ? ` fill="${fill}"` : "",
  ].join("");
  return `<text x="${String(x)}" y="${String(y)}"${style}>${escapeXml(text)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
