import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { appendEntriesSql } from "./append-entries-sql";
import { goodsFiguresSql, type GoodsFigureRow } from "./goods-figures-sql";
import {
  crossOffDueSql,
  entriesOfOrderSql,
  postponeDueSql,
  takeDueSql,
  type LedgerDue,
  type WrittenOrderEntry,
} from "./order-entries-sql";
import { LedgerVerification } from "./models/ledger-verification";
import { SalesLedgerEntry } from "./models/sales-ledger-entry";
import type { NewLedgerEntry } from "./new-ledger-entry";

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;
/** Rows of one insert: one JSON parameter, so only memory bounds it. */
const chunkSize = 1000;

/** Every sale, on-line or in person, one line each, for ever. Written only by `append`. */
export class SalesLedgerModuleService extends MedusaService({ SalesLedgerEntry, LedgerVerification }) {
  /**
   * Writes the entries that are not there yet, all or none. The same source line (kind, id, line, component)
   * given again is passed over in silence, which is what makes every retry safe.
   * @returns ids of the entries that were written now, in no particular order.
   * @throws MedusaError INVALID_DATA when an amount or quantity is not a decimal in text.
   */
  @InjectManager()
  async append(
    entries: readonly NewLedgerEntry[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    for (const entry of entries) assertDecimals(entry);
    return this.append_(entries, context);
  }

  @InjectTransactionManager()
  protected async append_(
    entries: readonly NewLedgerEntry[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const written: string[] = [];
    for (let start = 0; start < entries.length; start += chunkSize) {
      const rows = entries
        .slice(start, start + chunkSize)
        .map((entry) => ({ id: generateEntityId(undefined, "sle"), ...entry }));
      const inserted = await context.transactionManager?.execute<{ id: string }[]>(appendEntriesSql, [
        JSON.stringify(rows),
      ]);
      written.push(...(inserted ?? []).map((row) => row.id));
    }
    return written;
  }

  /** Entries of one order and their reversals, exact amounts as text. */
  @InjectManager()
  async entriesOfOrder(
    orderId: string,
    refundIds: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<WrittenOrderEntry[]> {
    const refunds = `{${refundIds.join(",")}}`;
    return (await context.manager?.execute<WrittenOrderEntry[]>(entriesOfOrderSql, [orderId, refunds])) ?? [];
  }

  /**
   * Hands out what the triggers noted, each payment, order or fulfillment once, and crosses off what `look` managed.
   * What fails stays and comes last next time; what another process has in hand is passed over.
   * @returns how many notes were crossed off.
   */
  @InjectManager()
  async drainDue(
    look: (due: LedgerDue) => Promise<void>,
    onFailure: (due: LedgerDue, error: unknown) => void,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    return this.drainDue_(look, onFailure, context);
  }

  @InjectTransactionManager()
  protected async drainDue_(
    look: (due: LedgerDue) => Promise<void>,
    onFailure: (due: LedgerDue, error: unknown) => void,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    const notes =
      (await context.transactionManager?.execute<(LedgerDue & { ids: string })[]>(takeDueSql)) ?? [];
    let done = 0;
    for (const { ids, kind, reference_id } of notes) {
      const idList = `{${ids}}`;
      try {
        await look({ kind, reference_id });
        await context.transactionManager?.execute(crossOffDueSql, [idList]);
        done += 1;
      } catch (error) {
        onFailure({ kind, reference_id }, error);
        await context.transactionManager?.execute(postponeDueSql, [idList]);
      }
    }
    return done;
  }

  /** Every sale of goods of these groups (all when null), exact amounts as text, in order of date. */
  @InjectManager()
  async goodsFigures(
    groupIds: readonly string[] | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<GoodsFigureRow[]> {
    const list = groupIds === null ? null : `{${groupIds.join(",")}}`;
    return (await context.manager?.execute<GoodsFigureRow[]>(goodsFiguresSql, [list, list])) ?? [];
  }
}

function assertDecimals(entry: NewLedgerEntry): void {
  for (const [name, value] of [
    ["amount", entry.amount],
    ["quantity", entry.quantity],
  ] as const) {
    if (typeof value !== "string" || !decimal.test(value)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Ledger entry ${entry.source_kind} ${entry.source_id}: ${name} must be a decimal in text such as "14.500", got ${JSON.stringify(value)}`,
      );
    }
  }
}
