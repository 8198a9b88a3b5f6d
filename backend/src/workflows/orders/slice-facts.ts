import { addMoney, roundMoney, subtractMoney } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { amountText } from "../checkout/amount-text";

export interface SliceLine {
  line_item_id: string;
  product_id: string | null;
  variant_id: string | null;
  title: string;
  variant_title: string;
  quantity: number;
  /** Without tax; decimals in text, rounded to the currency. */
  goods: string;
  tax: string;
  /** What the buyer pays. */
  total: string;
}

/** One group's part of an order as it was written when the order was placed; amounts in text. */
export interface SliceFacts {
  id: string;
  order_id: string;
  group_id: string;
  currency: string;
  lines: SliceLine[];
  /** Delivery without its tax, and that tax. */
  delivery: string;
  delivery_tax: string;
  /** What the buyer pays for goods and for delivery; together `total`. */
  goods_total: string;
  delivery_total: string;
  total: string;
  shipping_method_id: string | null;
  shipping_option_id: string | null;
  seen_at: Date | null;
  sent_at: Date | null;
  created_at: Date;
}

export interface SliceFilter {
  id?: string | string[];
  order_id?: string | string[];
  group_id?: string;
}

/** Slices that pass a filter, the newest first. */
export async function readSlices(container: MedusaContainer, filter: SliceFilter): Promise<SliceFacts[]> {
  const service = container.resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE);
  const rows = await service.listOrderSlices(
    { ...filter },
    { relations: ["lines"], order: { created_at: "DESC", id: "DESC" } },
  );
  return rows.map((row) => {
    const { currency } = row;
    const text = (value: number) => roundMoney(amountText(value), currency).amount;
    const money = (amount: string) => ({ amount, currency });
    const sum = (amounts: string[]) => addMoney(amounts.map(money), currency);
    const lines = row.lines
      .map((line) => ({
        line_item_id: line.line_item_id,
        product_id: line.product_id,
        variant_id: line.variant_id,
        title: line.title,
        variant_title: line.variant_title,
        quantity: line.quantity,
        goods: text(line.goods_amount),
        tax: text(line.tax_amount),
        total: sum([text(line.goods_amount), text(line.tax_amount)]).amount,
      }))
      .sort((a, b) => a.line_item_id.localeCompare(b.line_item_id));
    const deliveryTax = subtractMoney(money(text(row.tax_amount)), sum(lines.map((line) => line.tax)));
    return {
      id: row.id,
      order_id: row.order_id,
      group_id: row.group_id,
      currency,
      lines,
      delivery: text(row.delivery_amount),
      delivery_tax: deliveryTax.amount,
      goods_total: sum(lines.map((line) => line.total)).amount,
      delivery_total: sum([text(row.delivery_amount), deliveryTax.amount]).amount,
      total: text(row.total_amount),
      shipping_method_id: row.shipping_method_id,
      shipping_option_id: row.shipping_option_id,
      seen_at: row.seen_at,
      sent_at: row.sent_at,
      created_at: row.created_at,
    };
  });
}
