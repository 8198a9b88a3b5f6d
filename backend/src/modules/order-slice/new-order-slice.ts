/** A slice to write; amounts are decimals in text, rounded to the currency. */
export interface NewOrderSlice {
  order_id: string;
  group_id: string;
  currency: string;
  goods_amount: string;
  delivery_amount: string;
  tax_amount: string;
  total_amount: string;
  shipping_method_id: string | null;
  shipping_option_id: string | null;
  lines: {
    line_item_id: string;
    product_id: string | null;
    variant_id: string | null;
    title: string;
    variant_title: string;
    quantity: number;
    goods_amount: string;
    tax_amount: string;
  }[];
}
