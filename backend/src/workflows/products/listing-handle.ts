/** Arabic letters by their common Latin sound, enough for a readable address. */
const arabic: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ٱ: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "ch",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "dh",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ة: "a",
  و: "ou",
  ؤ: "ou",
  ي: "i",
  ى: "a",
  ئ: "i",
  ء: "",
  ڨ: "g",
  پ: "p",
  ڥ: "v",
};
/** Letters that do not fall apart into a base letter and a mark: French ligatures and the Ewe and Akan alphabets. */
const latin: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ɔ: "o",
  ɛ: "e",
  ŋ: "ng",
  ɖ: "d",
  ƒ: "f",
  ɣ: "g",
  ʋ: "v",
};

/** The part of an address that a name makes: "Harissa à l’huile" → "harissa-a-l-huile"; "" when nothing is left. */
export function slugOf(name: string): string {
  const lettered = [...name.toLowerCase()]
    .map((letter) => arabic[letter] ?? latin[letter] ?? letter)
    .join("");
  return lettered
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/**
 * A handle no other product has: the group's handle and the name; a number when it is taken, and `fallback`
 * (a short id) when the name has no letter that an address can hold.
 */
export function listingHandle(
  groupHandle: string,
  name: string,
  taken: ReadonlySet<string>,
  fallback: string,
): string {
  const base = `${groupHandle}-${slugOf(name) || fallback}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${String(number)}`;
    if (!taken.has(candidate)) return candidate;
  }
}
