import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateJwtToken, Modules } from "@medusajs/framework/utils";
import {
  adminClusterAnswerSchema,
  adminClustersAnswerSchema,
  adminGroupAnswerSchema,
  adminGroupsAnswerSchema,
  groupAnswerSchema,
  invitationAnswerSchema,
} from "@cluster-market/contracts";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { makeProduct, makeWholeGroup } from "../../../testing/catalogue-fixture";
import { TestClient } from "../../../testing/test-client";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";
import { environment } from "../../../../env";

const cluster = {
  handle: "mehras",
  name: "Mehras",
  country: "tn",
  region: "Kairouan",
  value_chain: "Harissa",
  tagline: "Au mortier",
  story: "Pilée à la main.",
  brand: "mehras",
  landscape: "land-kairouan",
  content_language: "fr",
};

const register = {
  counted_on: "2026-05-01",
  women: 30,
  men: 12,
  youth: 5,
  leadership_women: 3,
  leadership_men: 2,
  led_by_woman: true,
};

const certificate = {
  standard: "ISO 22000",
  issuer: "INNORPI",
  number: "TN-1",
  issued_on: "2026-01-01",
  expires_on: "2030-01-01",
};

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api);
    let container: MedusaContainer;
    let market: TestMarket;
    let as: string;
    let clusterId: string;

    beforeEach(async () => {
      container = getContainer();
      market = await createTestMarket(container);
      as = await staffToken();
      const made = await client.post("/admin/clusters", cluster, { as });
      clusterId = adminClusterAnswerSchema.parse(made.body).cluster.id;
    });

    async function staffToken(): Promise<string> {
      const user = await container.resolve(Modules.USER).createUsers({ email: "staff@example.org" });
      const auth = await container.resolve(Modules.AUTH).createAuthIdentities({
        provider_identities: [{ provider: "emailpass", entity_id: "staff@example.org" }],
        app_metadata: { user_id: user.id },
      });
      return generateJwtToken(
        { actor_id: user.id, actor_type: "user", auth_identity_id: auth.id },
        {
          secret: environment.JWT_SECRET,
          expiresIn: "1h",
        },
      );
    }

    async function makeGroup(handle = "el-fejr"): Promise<string> {
      const answer = await client.post(
        "/admin/producer-groups",
        {
          handle,
          name: "El Fejr 🌶 <b>الفجر</b>",
          legal_form: "smsa",
          cluster_id: clusterId,
          place: "Chebika'; drop table cluster; --",
          story: "Nous pilons.",
        },
        { as },
      );
      return adminGroupAnswerSchema.parse(answer.body).producer_group.id;
    }

    it("lets nobody in but staff", async () => {
      for (const path of ["/admin/clusters", "/admin/producer-groups", "/admin/producer-groups/x"]) {
        expect((await client.get(path)).status).toBe(401);
      }
    });

    it("creates and changes clusters, and names the field of a mistake", async () => {
      const again = await client.post<{ fields: unknown[] }>("/admin/clusters", cluster, { as });
      expect(again).toMatchObject({ status: 409, code: "handle_taken" });
      expect(again.body.fields).toMatchObject([{ path: "handle" }]);
      const bad = await client.post(
        "/admin/clusters",
        { ...cluster, handle: "Bad Handle", brand: 7 },
        { as },
      );
      expect(bad).toMatchObject({ status: 400, code: "invalid_fields" });
      expect((await client.post("/admin/clusters/clu_x", { name: "Other" }, { as })).status).toBe(404);
      const changed = await client.post(`/admin/clusters/${clusterId}`, { tagline: "Pilée" }, { as });
      expect(adminClusterAnswerSchema.parse(changed.body).cluster).toMatchObject({
        tagline: "Pilée",
        story: "Pilée à la main.",
        content_language: "fr",
      });
      const list = await client.get("/admin/clusters", { as });
      expect(adminClustersAnswerSchema.parse(list.body).count).toBe(1);
    });

    it("creates a group, changes only what is given and refuses impossible input", async () => {
      const id = await makeGroup();
      const url = `/admin/producer-groups/${id}`;
      const changed = await client.post(url, { name: "El Fejr", onboarded_on: "2026-02-01" }, { as });
      expect(adminGroupAnswerSchema.parse(changed.body).producer_group).toMatchObject({
        name: "El Fejr",
        story: "Nous pilons.",
        place: "Chebika'; drop table cluster; --",
        onboarded_on: "2026-02-01",
        status: "active",
        home_currency: "tnd",
        product_count: 0,
      });
      const code = async (body: unknown, path = url) => (await client.post(path, body, { as })).code;
      expect(await code({ onboarded_on: "2026-02-30" })).toBe("invalid_fields");
      expect(await code({ closed_from: "2026-03-02", closed_to: "2026-03-01" })).toBe("invalid_fields");
      expect(await code({ name: "x".repeat(5000) })).toBe("invalid_fields");
      expect(await code({}, "/admin/producer-groups/grp_x")).toBe("group_not_found");
      const other = { handle: "other", name: "Other", legal_form: "smsa", place: "Chebika" };
      expect(await code({ ...other, cluster_id: "clu_x" }, "/admin/producer-groups")).toBe("invalid_fields");
      const same = { ...other, handle: "el-fejr", cluster_id: clusterId };
      expect(await code(same, "/admin/producer-groups")).toBe("handle_taken");
      const list = await client.get("/admin/producer-groups?q=fejr", { as });
      expect(adminGroupsAnswerSchema.parse(list.body).count).toBe(1);
    });

    it("derives women-led from a verified register and shows buyers valid certificates only", async () => {
      const id = await makeGroup();
      const url = `/admin/producer-groups/${id}`;
      const kept = await client.post(`${url}/membership-snapshots`, register, { as });
      const before = adminGroupAnswerSchema.parse(kept.body).producer_group;
      expect(before.women_led.value).toBeNull();
      const verify = `${url}/membership-snapshots/${before.snapshots[0]?.id ?? ""}/verify`;
      const after = adminGroupAnswerSchema.parse((await client.post(verify, {}, { as })).body).producer_group;
      expect(after.women_led).toMatchObject({ value: true, as_of: "2026-05-01" });
      const future = await client.post(
        `${url}/membership-snapshots`,
        { ...register, counted_on: "2999-01-01" },
        { as },
      );
      expect(future.code).toBe("invalid_fields");
      const issued = await client.post(`${url}/certificates`, certificate, { as });
      const [cert] = adminGroupAnswerSchema.parse(issued.body).producer_group.certificates;
      const old = { ...certificate, issued_on: "2019-01-01", expires_on: "2020-01-01", number: "OLD" };
      const expired = await client.post(`${url}/certificates`, old, { as });
      expect(expired.status).toBe(201);
      const headers = { "x-publishable-api-key": market.publishableKey };
      const shown = async () => {
        const answer = await client.get("/store/producer-groups/el-fejr", { headers });
        return groupAnswerSchema.parse(answer.body).producer_group;
      };
      expect((await shown()).certificates).toEqual([]);
      for (const one of adminGroupAnswerSchema.parse(expired.body).producer_group.certificates) {
        await client.post(`${url}/certificates/${one.id}/verify`, {}, { as });
      }
      const page = await shown();
      expect(page.certificates.map((one) => one.number)).toEqual([cert?.number]);
      expect(page.members).toEqual({ total: 42, women: 30, as_of: "2026-05-01" });
      expect(page.women_led.value).toBe(true);
      expect((await client.post(`${url}/certificates/cert_x/verify`, {}, { as })).status).toBe(404);
      expect((await client.post(`${url}/membership-snapshots/snap_x/verify`, {}, { as })).status).toBe(404);
      const filtered = await client.get("/store/producer-groups?women_led=true&certificate=ISO%2022000", {
        headers,
      });
      expect(filtered.body).toMatchObject({ count: 1 });
    });

    it("invites by a link shown once, replaces an open one, and takes a place away and gives it back", async () => {
      const id = await makeGroup();
      const url = `/admin/producer-groups/${id}/invitations`;
      const person = { name: "Amel", identifier: "20 123 456", language: "ar" };
      const first = invitationAnswerSchema.parse((await client.post(url, person, { as })).body).invitation;
      expect(first.link).toMatch(/\/portal\/invitation\/[\w-]{43}$/);
      expect(first).toMatchObject({ mailed: false, is_password_reset: false });
      await client.post(url, { ...person, identifier: "+216 20 123 456" }, { as });
      const token = first.link.split("/").at(-1);
      expect((await client.get(`/producer-invitations/${token ?? ""}`)).code).toBe("invitation_expired");
      const mail = await client.post(url, { ...person, identifier: "Amel@Example.org" }, { as });
      const link = invitationAnswerSchema.parse(mail.body).invitation;
      expect(link.mailed).toBe(true);
      const accepted = await client.post("/producer-invitations/accept", {
        token: link.link.split("/").at(-1),
        password: "long enough",
      });
      expect(accepted.status).toBe(200);
      const reset = await client.post(url, { ...person, identifier: "amel@example.org" }, { as });
      expect(invitationAnswerSchema.parse(reset.body).invitation.is_password_reset).toBe(true);
      const bad = await client.post<{ fields: unknown[] }>(url, { ...person, identifier: "🌶 12" }, { as });
      expect(bad.body.fields).toMatchObject([{ path: "identifier" }]);
      const group = await client.get(`/admin/producer-groups/${id}`, { as });
      const [member] = adminGroupAnswerSchema.parse(group.body).producer_group.members;
      const place = `/admin/producer-groups/${id}/memberships/${member?.membership_id ?? ""}`;
      const revoked = await client.post(`${place}/revoke`, {}, { as });
      const open = invitationAnswerSchema.parse(reset.body).invitation.link.split("/").at(-1) ?? "";
      const kept = await client.get(`/producer-invitations/${open}`);
      expect([kept.status, kept.code]).toEqual([409, "invitation_expired"]);
      expect(adminGroupAnswerSchema.parse(revoked.body).producer_group.members[0]?.revoked).toBe(true);
      const restored = await client.post(`${place}/restore`, {}, { as });
      expect(adminGroupAnswerSchema.parse(restored.body).producer_group.members[0]?.revoked).toBe(false);
      expect(
        (await client.post(`/admin/producer-groups/${id}/memberships/x/revoke`, {}, { as })).status,
      ).toBe(404);
    });

    it("suspends a product with a reason, and gives it back as a draft", async () => {
      const group = await makeWholeGroup(container, clusterId, "ennajma");
      const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
      expect((await groups.retrieveProducerGroup(group.id)).status).toBe("active");
      const product = await makeProduct(container, group, {
        handle: "harissa",
        title: "Harissa",
        status: "published",
        salesChannelIds: [market.salesChannelId],
        price: "14.505",
      });
      const url = `/admin/listings/${product.id}`;
      expect((await client.post(`${url}/restore`, {}, { as })).code).toBe("listing_not_suspended");
      expect((await client.post(`${url}/suspend`, { reason: "x" }, { as })).code).toBe("invalid_fields");
      expect(
        (await client.post("/admin/listings/prod_x/suspend", { reason: "No label" }, { as })).status,
      ).toBe(404);
      expect(
        (await client.post(`${url}/suspend`, { reason: "The label lacks allergens" }, { as })).status,
      ).toBe(200);
      const headers = { "x-publishable-api-key": market.publishableKey };
      const page = "/store/catalogue/products/harissa";
      expect((await client.get(page, { headers })).status).toBe(404);
      expect((await client.post(`${url}/restore`, {}, { as })).status).toBe(200);
      const { status } = await container.resolve(Modules.PRODUCT).retrieveProduct(product.id);
      expect(status).toBe("draft");
    });

    it("opens no prices, stock or group columns through Medusa's own product route", async () => {
      const headers = { "x-publishable-api-key": market.publishableKey };
      for (const fields of [
        "*variants.prices",
        "variants.prices.amount",
        "+variants.inventory_items.inventory.location_levels.stocked_quantity",
        "*producer_group",
        "producer_group.story",
        "variants.price_set.prices.amount",
      ]) {
        const answer = await client.get(`/store/products?fields=${encodeURIComponent(fields)}`, { headers });
        expect(answer, fields).toMatchObject({ status: 400 });
      }
      const open = "/store/products?fields=id,title,producer_group.name,producer_group.handle";
      expect((await client.get(open, { headers })).status).toBe(200);
    });
  },
});
