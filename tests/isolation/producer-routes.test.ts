import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { TestClient, type Answer, type Axios, type Caller } from "../../backend/src/testing/test-client";
import { cases } from "./cases";
import { makeFixtures, type Fixtures } from "./fixtures";
import { declaredRoutes } from "./route-files";
import { viewOfGroup } from "./view-of-group";

const names = Object.keys(cases);

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let fixtures: Fixtures;

    // One boot and one seed: the runner puts the seed back before each test.
    beforeAll(async () => {
      fixtures = await makeFixtures(getContainer(), client);
    });

    function send(name: string, caller: Caller): Promise<Answer> {
      const [method = ""] = name.split(" ");
      const { path, body } = cases[name]?.call(fixtures) ?? { path: "" };
      if (method === "GET") return client.get(path, caller);
      return method === "DELETE" ? client.delete(path, body, caller) : client.post(path, body ?? {}, caller);
    }

    it("has a case for every route on disk, and none for a route that is gone", () => {
      expect([...names].sort()).toEqual(declaredRoutes());
    });

    /** Knocks of everybody who has no business below /producer, and what each is told. */
    async function expectClosed(name: string): Promise<void> {
      const { tokens, group } = fixtures;
      const knocks: [string, Caller, string][] = [
        ["nobody", {}, "401 sign_in_needed"],
        ["a customer", { as: tokens.customer }, "401 sign_in_needed"],
        ["a staff member", { as: tokens.staff }, "401 sign_in_needed"],
        ["a forged token", { as: `${tokens.own.slice(0, -4)}AAAA` }, "401 sign_in_needed"],
        ["a member whose place was taken away", { as: tokens.revoked }, "403 not_a_member"],
        ["a member of a suspended group", { as: tokens.suspended }, "403 group_suspended"],
        [
          "a stranger who names the group",
          { as: tokens.stranger, headers: { "x-producer-group": group.id } },
          "403 not_a_member",
        ],
      ];
      for (const [who, caller, expected] of knocks) {
        const { status, code } = await send(name, caller);
        expect([who, `${String(status)} ${code ?? ""}`]).toEqual([who, expected]);
      }
    }

    /** A member of another group sends the very call that the group's own member sends. */
    async function expectNothingShown(name: string): Promise<void> {
      const { tokens, group, openSliceId, packedSliceId, saleId, pictureId, draftId } = fixtures;
      const answer = await send(name, { as: tokens.stranger });
      expect(["a stranger", answer.status]).toEqual(["a stranger", cases[name]?.stranger]);
      const text = JSON.stringify(answer.body);
      const secrets = [group.id, group.productId, group.variantId, openSliceId, packedSliceId, saleId];
      for (const secret of [...secrets, pictureId, draftId]) expect(text).not.toContain(secret);
    }

    it.each(names)(
      "%s serves its own member, and neither shows nor changes anything for others",
      async (name) => {
        const before = await viewOfGroup(client, fixtures.tokens.own);
        await expectClosed(name);
        await expectNothingShown(name);
        expect(await viewOfGroup(client, fixtures.tokens.own)).toBe(before);
        const own = await send(name, { as: fixtures.tokens.own });
        expect(["its own member", own.status]).toEqual(["its own member", cases[name]?.own]);
      },
    );
  },
});
