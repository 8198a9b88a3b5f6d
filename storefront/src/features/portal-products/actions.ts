"use server";
import { redirect } from "next/navigation";
import { producerProductAnswerSchema } from "@cluster-market/contracts";
import { portalProductsTexts, portalTexts, translator } from "@cluster-market/messages";
import { askProducer } from "@/lib/portal/producer-api";
import { portalLanguage } from "@/lib/portal/portal-language";
import { sendingMember } from "@/lib/portal/read-producer";
import { refusalOf } from "@/lib/portal/refused-form";
import { typedValues, type FormState } from "@/ui/form/form-state";
import { changedRows } from "./product-form-values";
import { fieldOfPath, parseProduct } from "./product-input";
import { productCodes } from "./product-codes";

/** Creates or changes a listing; the buttons for one size more or less only give the form back. */
export async function saveProduct(_state: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const rows = form.getAll("row").filter((row) => typeof row === "string");
  const answer: FormState = { values, errors: {}, rows, message: null, help: null };
  const rowsNow = changedRows(rows, values.intent);
  if (rowsNow) return { ...answer, rows: rowsNow };
  const id = values.id ?? "";
  const page = id ? `/portal/products/${encodeURIComponent(id)}` : "/portal/products/new";
  const language = await portalLanguage();
  const t = translator(portalTexts, language);
  const removed = new Set(form.getAll("remove_picture"));
  const pictureIds = form
    .getAll("picture")
    .filter((picture) => typeof picture === "string" && !removed.has(picture));
  let savedId: string;
  try {
    const me = await sendingMember();
    const parsed = parseProduct(values, rows, {
      language,
      currency: me.group.home_currency,
      pictureIds: pictureIds as string[],
    });
    if (parsed.errors) return { ...answer, errors: parsed.errors, message: t("error.fields") };
    const path = id ? `/producer/products/${encodeURIComponent(id)}` : "/producer/products";
    savedId = producerProductAnswerSchema.parse(
      await askProducer({ method: "POST", path, body: parsed.input }),
    ).product.id;
  } catch (error) {
    const refusal = refusalOf(error, { language, page, codes: productCodes(language), keepsTyping: true });
    const errors = Object.fromEntries(
      Object.entries(refusal.fields).map(([path, message]) => [fieldOfPath(path, rows), message]),
    );
    return { ...answer, errors, message: refusal.message, help: refusal.help };
  }
  redirect(`/portal/products/${savedId}?done=saved`);
}

/** Puts a listing into the shop, takes it out, or deletes a draft, by the button pressed. */
export async function changeListing(_state: FormState, form: FormData): Promise<FormState> {
  const { id = "", change } = typedValues(form);
  const path = `/producer/products/${encodeURIComponent(id)}`;
  const page = `/portal/products/${encodeURIComponent(id)}`;
  try {
    if (change === "delete") await askProducer({ method: "DELETE", path });
    else if (change === "unpublish")
      await askProducer({ method: "POST", path: `${path}/unpublish`, body: {} });
    else await askProducer({ method: "POST", path: `${path}/publish`, body: {} });
  } catch (error) {
    const language = await portalLanguage();
    const t = translator(portalProductsTexts, language);
    const { message, fields, help } = refusalOf(error, { language, page, codes: productCodes(language) });
    const missing = Object.keys(fields).map((field) => missingWords(field, t));
    return {
      values: {},
      errors: {},
      rows: null,
      help,
      message:
        missing.length > 0 ? t("product.notReady", { fields: [...new Set(missing)].join(", ") }) : message,
    };
  }
  if (change === "delete") redirect("/portal/products");
  redirect(`${page}?done=${change === "unpublish" ? "unpublished" : "published"}`);
}

type MissingWord =
  | "product.name"
  | "product.description"
  | "product.category"
  | "product.ingredients"
  | "product.allergens"
  | "product.storage"
  | "product.sizes"
  | "photo.title";

const wordOfField: Readonly<Record<string, MissingWord>> = {
  name: "product.name",
  description: "product.description",
  category: "product.category",
  ingredients: "product.ingredients",
  allergens: "product.allergens",
  storage: "product.storage",
  picture_ids: "photo.title",
};

function missingWords(path: string, t: (key: MissingWord) => string): string {
  return t(wordOfField[path.split(".")[0] ?? ""] ?? "product.sizes");
}
