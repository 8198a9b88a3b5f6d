import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Two promises that Medusa keeps by locks in memory only, kept by the database: a piece is promised once (its
 * issues 16825 and 16569), and a basket becomes one order. May run again, so everything replaces itself.
 *
 * A line that was packed before may be promised anew without a check: unpacking puts back the promise and the stock
 * in either order.
 */
export default async function guardStockAndBaskets({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function refuse_oversell() returns trigger language plpgsql as $$
    declare
      stocked numeric;
      promised numeric;
    begin
      if new.deleted_at is not null or new.allow_backorder then
        return null;
      end if;
      if exists (select 1 from fulfillment_item where line_item_id = new.line_item_id) then
        return null;
      end if;
      select stocked_quantity into stocked from inventory_level
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null
        for update;
      select coalesce(sum(quantity), 0) into promised from reservation_item
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
      if stocked is null or promised > stocked then
        raise exception 'Stock of % at % would be promised beyond what is there', new.inventory_item_id, new.location_id
          using errcode = 'check_violation';
      end if;
      return null;
    end $$;

    drop trigger if exists reservation_item_no_oversell on reservation_item;
    create trigger reservation_item_no_oversell after insert or update of quantity on reservation_item
      for each row execute function refuse_oversell();

    create unique index if not exists order_cart_one_order_a_basket on order_cart (cart_id) where deleted_at is null;
  `);
}
