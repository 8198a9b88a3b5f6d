/** Arabic short vowels, Koranic marks, superscript alif and the stretching sign: written or not, the word is one. */
const arabicMarks = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const latinMarks = /[\u0300-\u036f]/g;
/** "and the", "with the", "for the", "the", before a word of three letters or more. */
const arabicArticle = /(^|[^\u0621-\u064a])(?:وال|بال|لل|ال)(?=[\u0621-\u064a]{3})/g;

const arabicLetters: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ؤ: "و",
  ئ: "ي",
  ة: "ه",
};

/**
 * A text as search compares it: lower case, without accents, Arabic without vowels, article and spelling variants,
 * hyphens and apostrophes as spaces. Documents and queries are folded alike: هريسة, الهريسة and هَرِيسَة are one.
 */
export function foldText(text: string): string {
  return text
    .replace(/[أإآٱىؤئة]/g, (letter) => arabicLetters[letter] ?? letter)
    .normalize("NFD")
    .replace(latinMarks, "")
    .normalize("NFC")
    .replace(arabicMarks, "")
    .toLowerCase()
    .replace(/[-‐–—'’ʼ]/g, " ")
    .replace(arabicArticle, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
