import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodePhotograph } from "./encode-photograph";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a33a2a" } });

describe("encode photograph", () => {
  it("writes three widths, upright, without the place and the camera", async () => {
    const photo = await plain(2400, 1600)
      .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitude: "36/1 0/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const encoded = await encodePhotograph(photo);
    expect(encoded).toMatchObject({ width: 1200, height: 1800 });
    const sizes = await Promise.all(
      [...(encoded?.files.values() ?? [])].map((file) => sharp(file).metadata()),
    );
    expect(sizes.map(({ width }) => width)).toEqual([1200, 720, 360]);
    expect(sizes.every(({ exif, format }) => exif === undefined && format === "webp")).toBe(true);
  });
  it("does not blow up a small picture", async () => {
    const encoded = await encodePhotograph(await plain(300, 200).png().toBuffer());
    expect(encoded).toMatchObject({ width: 300, height: 200 });
  });
  it("knows what is no picture: text, half a photo, a drawing that is a program, nothing", async () => {
    const photo = await plain(1000, 1000).jpeg().toBuffer();
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
    );
    for (const bytes of [Buffer.from("not a picture"), photo.subarray(0, 400), svg, Buffer.alloc(0)]) {
      expect(await encodePhotograph(bytes)).toBeNull();
    }
  });
  it("refuses a small file that unfolds to a hundred megapixels", async () => {
    const bomb = await plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await encodePhotograph(bomb)).toBeNull();
  });
});
