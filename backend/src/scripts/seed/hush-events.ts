import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Keeps what is done while `work` runs from being announced: no mail to invented buyers, no page purged, no product
 * indexed a thousand times. What hearers would have done, the seed does itself at the end.
 */
export async function hushEvents(container: MedusaContainer, work: () => Promise<void>): Promise<void> {
  const bus = container.resolve(Modules.EVENT_BUS);
  const emit = bus.emit.bind(bus);
  bus.emit = () => Promise.resolve();
  try {
    await work();
  } finally {
    bus.emit = emit;
  }
}
