import { describe, expect, it } from "vitest";
import type { TodayAnswer } from "@cluster-market/contracts";
import { portalFormat } from "@/lib/portal/portal-format";
import { tasksOf } from "./tasks";

const context = {
  language: "fr" as const,
  format: portalFormat("fr", "tn", "Africa/Tunis"),
  today: "2026-11-24",
};

function answer(change: Partial<TodayAnswer>): TodayAnswer {
  return {
    orders_to_pack: 0,
    oldest_order_at: null,
    low_stock: [],
    expiring_certificates: [],
    unreported: [],
    suspended_products: [],
    month: {
      month: "2026-11",
      total: { amount: "0.000", currency: "tnd" },
      count: 0,
      online_count: 0,
      by_channel: [],
    },
    ...change,
  };
}

describe("tasksOf", () => {
  it("has nothing to say when nothing waits", () => {
    expect(tasksOf(answer({}), context)).toEqual([]);
  });
  it("says since when an order has waited, in the group's time", () => {
    const [task] = tasksOf(answer({ orders_to_pack: 2, oldest_order_at: "2026-11-23T15:10:00Z" }), context);
    expect(task).toMatchObject({
      count: 2,
      title: "Commandes à préparer",
      hint: "La plus ancienne : hier, 16:10",
    });
  });
  it("shows four tasks, one of each kind before a second of any", () => {
    const tasks = tasksOf(
      answer({
        orders_to_pack: 1,
        low_stock: Array.from({ length: 6 }, (_, index) => ({
          product_id: `p${index}`,
          title: "Harissa",
          stock: 2,
        })),
        suspended_products: [{ id: "prod_1", name: "Piment", reason: "Étiquette incomplète" }],
        unreported: [{ month: "2026-10", channel: "local_market" }],
      }),
      context,
    );
    expect(tasks.map((task) => task.icon)).toEqual(["parcel", "stop", "jar", "chart"]);
    expect(tasks[1]?.hint).toBe("Étiquette incomplète");
    expect(tasks[3]?.title).toBe("Octobre, Marché local : rien de noté");
  });
});
