import { model } from "@medusajs/framework/utils";

/** A photograph that a group uploaded: only its own may stand on its products. */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pic" }).primaryKey(),
    group_id: model.text(),
    /** Name of the file without its ending: the start of the SHA-256 of its largest size, hex. */
    hash: model.text(),
    /** Pixels of the largest size. */
    width: model.number(),
    height: model.number(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["group_id", "hash"], unique: true }]);
