import { existsSync } from "node:fs";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { ProducerProduct } from "@cluster-market/contracts";
import sharp from "sharp";
import { environment } from "../../../../env";
import { makeCategory } from "../../../testing/category-fixture";
import { makeGroup } from "../../../testing/group-fixture";
import { makeMarket } from "../../../testing/market-fixture";
import { makeMember, type MemberFixture } from "../../../testing/member-fixture";
import { productShape } from "../../../testing/product-shape";
import { TestClient, type Axios } from "../../../testing/test-client";

type Picture = ProducerProduct["pictures"][number];

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let member: MemberFixture;
    let stranger: MemberFixture;

    beforeEach(async () => {
      const container = getContainer();
      const market = await makeMarket(container, "tn", "tnd");
      member = await makeMember(container, (await makeGroup(container, "hope", market)).id, "a@example.org");
      stranger = await makeMember(
        container,
        (await makeGroup(container, "other", market)).id,
        "b@example.org",
      );
      await makeCategory(container, "harissa");
    });

    const upload = (bytes: Buffer, field = "file") => {
      const form = new FormData();
      form.append(field, new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }), "photo.jpg");
      return client.post<{ upload: Picture }>("/producer/uploads", form, { as: member.token });
    };
    const photo = () =>
      sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#7a2a1a" } })
        .jpeg()
        .toBuffer();

    it("keeps a photo in three sizes that a product may show, and only its own group's", async () => {
      const { status, body } = await upload(await photo());
      expect(status).toBe(201);
      expect(body.upload).toMatchObject({ width: 1200, height: 900, widths: [720, 360], is_drawing: false });
      expect(body.upload.url).toMatch(/^\/media\/[0-9a-f]{32}\.webp$/);
      const name = body.upload.url.replace("/media/", "").replace(".webp", "");
      for (const file of [`${name}.webp`, `${name}-720.webp`, `${name}-360.webp`]) {
        expect(existsSync(join(environment.UPLOADS_DIR, file))).toBe(true);
      }
      expect((await upload(await photo())).body.upload.id).toBe(body.upload.id);

      const shape = productShape({ picture_ids: [body.upload.id] });
      const theft = await client.post("/producer/products", shape, { as: stranger.token });
      expect(theft.body).toMatchObject({ code: "invalid_fields", fields: [{ path: "picture_ids.0" }] });
      const made = await client.post<{ product: ProducerProduct }>("/producer/products", shape, {
        as: member.token,
      });
      const { product } = made.body;
      expect(product.pictures).toMatchObject([
        { id: body.upload.id, url: body.upload.url, widths: [720, 360] },
      ]);
      const changed = await client.post<{ product: ProducerProduct }>(
        `/producer/products/${product.id}`,
        productShape({
          picture_ids: [body.upload.id],
          variants: [{ ...productShape().variants[0], id: product.variants[0]?.id } as never],
        }),
        { as: member.token },
      );
      expect(changed.body.product.pictures).toHaveLength(1);
    });

    it("refuses what is no picture, what is no form, an empty form and another field", async () => {
      expect((await upload(Buffer.from("no picture at all"))).code).toBe("not_a_picture");
      expect((await upload(await photo(), "picture")).code).toBe("file_missing");
      const asText = await client.post("/producer/uploads", "x".repeat(100), {
        as: member.token,
        headers: { "content-type": "text/plain" },
      });
      expect([asText.status, asText.code]).toEqual([415, "not_multipart"]);
      const cut = await client.post("/producer/uploads", "--x\r\ncontent-disposition: form-data; na", {
        as: member.token,
        headers: { "content-type": "multipart/form-data; boundary=x" },
      });
      expect([cut.status, cut.code]).toEqual([400, "broken_upload"]);
    });

    it("refuses 50 MB, whether the request says its length or not, and serves on", async () => {
      const big = Buffer.alloc(50 * 1024 * 1024, 1);
      const refused = await upload(big);
      expect([refused.status, refused.code]).toEqual([413, "file_too_large"]);
      expect((await upload(Buffer.alloc(15 * 1024 * 1024 + 1, 1))).code).toBe("file_too_large");
      expect((await upload(await photo())).status).toBe(201);
    });
  },
});
