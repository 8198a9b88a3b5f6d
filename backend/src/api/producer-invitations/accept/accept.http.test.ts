import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { makeGroup, makeInvitation, type GroupFixture } from "../../../testing/group-fixture";
import { makeMarket } from "../../../testing/market-fixture";
import { TestClient, type Axios } from "../../../testing/test-client";

const token = "t".repeat(43);
const password = "pepper and oil";
const phone = "+21620123456";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    const accept = (body: unknown) => client.post<{ token: string }>("/producer-invitations/accept", body);
    const signIn = (email: string, word: string) =>
      client.post<{ token: string }>("/auth/producer/emailpass", { email, password: word });
    const me = (as: string) => client.get("/producer/me", { as });
    const service = () => getContainer().resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    let group: GroupFixture;

    beforeEach(async () => {
      const market = await makeMarket(getContainer(), "tn", "tnd");
      group = await makeGroup(getContainer(), "harissa-hope", market);
    });

    it("shows who is invited to what, and says of an unknown link that it is unknown", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      const shown = await client.get(`/producer-invitations/${token}`);
      expect(shown.body.invitation).toMatchObject({
        group_name: "Group harissa-hope",
        brand: "mehras",
        identifier: phone,
        is_password_reset: false,
        has_account: false,
      });
      const unknown = await client.get(`/producer-invitations/${"x".repeat(43)}`);
      expect([unknown.status, unknown.code]).toEqual([404, "invitation_unknown"]);
    });

    it("makes a member who is in at once and signs in by phone number, however it is typed", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      const accepted = await accept({ token, password });
      expect(accepted.status).toBe(200);
      const seen = await me(accepted.body.token);
      expect(seen.body).toMatchObject({
        member: { name: "Amel", identifier: phone },
        group: { id: group.id, home_currency: "tnd", outside_channels: ["local_market"] },
        memberships: [{ group_id: group.id, role: "manager" }],
      });
      const again = await signIn("00216 20-123 456", password);
      expect((await me(again.body.token)).status).toBe(200);
    });

    it("lets in only one of five who open the link together", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      const tries = await Promise.all([1, 2, 3, 4, 5].map(() => accept({ token, password })));
      expect(tries.map((tried) => tried.status).sort()).toEqual([200, 409, 409, 409, 409]);
      expect(tries.filter((tried) => tried.code === "invitation_used")).toHaveLength(4);
      expect(await service().listMembers()).toHaveLength(1);
    });

    it("refuses an expired link, a replaced one and a short password, and changes nothing", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone, expiresAt: new Date(0) });
      expect((await accept({ token, password })).code).toBe("invitation_expired");
      const other = "o".repeat(43);
      const id = await makeInvitation(getContainer(), group.id, { token: other, identifier: phone });
      expect((await accept({ token: other, password: "short" })).body).toMatchObject({
        code: "invalid_fields",
        fields: [{ path: "password" }],
      });
      await service().updateInvitations({ id, superseded_at: new Date() });
      expect((await accept({ token: other, password })).code).toBe("invitation_expired");
      expect(await service().listMembers()).toHaveLength(0);
    });

    it("gives a new password by a new link, and the old one stops working", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      await accept({ token, password });
      const reset = "r".repeat(43);
      await makeInvitation(getContainer(), group.id, {
        token: reset,
        identifier: phone,
        isPasswordReset: true,
      });
      expect((await accept({ token: reset, password: "a new password" })).status).toBe(200);
      expect((await signIn(phone, password)).status).toBe(401);
      expect((await signIn(phone, "a new password")).status).toBe(200);
      expect(await service().listMemberships()).toHaveLength(1);
    });

    it("asks a member who is invited to a second group for her own password, and never replaces it", async () => {
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      await accept({ token, password });
      const market = await makeMarket(getContainer(), "gh", "ghs");
      const second = await makeGroup(getContainer(), "coconut-hope", market);
      const plain = "p".repeat(43);
      await makeInvitation(getContainer(), second.id, { token: plain, identifier: phone });
      const view = await client.get(`/producer-invitations/${plain}`);
      expect(view.body.invitation).toMatchObject({ has_account: true, is_password_reset: false });

      const stranger = await accept({ token: plain, password: "a stranger's word" });
      expect([stranger.status, stranger.code]).toEqual([409, "existing_account_password"]);
      expect((await signIn(phone, "a stranger's word")).status).toBe(401);
      expect(await service().listMemberships()).toHaveLength(1);

      const accepted = await accept({ token: plain, password });
      expect(accepted.status).toBe(200);
      expect((await signIn(phone, password)).status).toBe(200);
      expect((await me(accepted.body.token)).body.memberships).toHaveLength(2);
    });

    it("serves a person whose address a customer account has already", async () => {
      const email = "amel@example.org";
      await client.post("/auth/customer/emailpass/register", { email, password: "as a customer" });
      await makeInvitation(getContainer(), group.id, { token, identifier: email });
      const accepted = await accept({ token, password });
      expect((await me(accepted.body.token)).status).toBe(200);
      expect((await signIn(email, password)).status).toBe(200);
    });

    it("never changes the password of a staff account, and leaves the link open when it is not given", async () => {
      const auth = getContainer().resolve(Modules.AUTH);
      const email = "officer@example.org";
      const { authIdentity } = await auth.register("emailpass", {
        body: { email, password: "staff secret" },
      });
      await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { user_id: "user_1" } });
      await makeInvitation(getContainer(), group.id, { token, identifier: email });
      expect((await accept({ token, password })).code).toBe("existing_account_password");
      expect(await service().listMembers()).toHaveLength(0);
      expect((await accept({ token, password: "staff secret" })).status).toBe(200);
    });

    it("closes registration without an invitation, unheard-of actors, and the renewing of producers' tokens", async () => {
      const body = { email: phone, password };
      for (const path of [
        "producer/emailpass/register",
        "wizard/emailpass/register",
        "PRODUCER/emailpass/register",
      ]) {
        const refused = await client.post(`/auth/${path}`, body);
        expect([path, refused.status, refused.code]).toEqual([path, 404, "unknown_sign_in"]);
      }
      await client.post("/auth/customer/emailpass/register", body);
      const early = await signIn(phone, password);
      await makeInvitation(getContainer(), group.id, { token, identifier: phone });
      await accept({ token, password: "hers alone" });
      const renewed = await client.post("/auth/token/refresh", {}, { as: early.body.token });
      expect([renewed.status, renewed.code]).toEqual([403, "sign_in_again"]);
      expect((await me(early.body.token)).status).toBe(401);
    });

    it("stops guessing after ten tries for one name", async () => {
      const statuses = [];
      for (let index = 0; index < 12; index += 1) {
        statuses.push((await signIn("guessed@example.org", `guess ${String(index)}`)).status);
      }
      expect(statuses.slice(-3)).toEqual([401, 429, 429]);
    });
  },
});
