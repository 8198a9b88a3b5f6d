/** Names of the first-level divisions an address names, by country, in the language of the place. */
const regions: Readonly<Record<string, readonly { value: string; ar?: string }[]>> = {
  gh: [
    "Ahafo",
    "Ashanti",
    "Bono",
    "Bono East",
    "Central",
    "Eastern",
    "Greater Accra",
    "North East",
    "Northern",
    "Oti",
    "Savannah",
    "Upper East",
    "Upper West",
    "Volta",
    "Western",
    "Western North",
  ].map((value) => ({ value })),
  tn: [
    { value: "Ariana", ar: "أريانة" },
    { value: "Béja", ar: "باجة" },
    { value: "Ben Arous", ar: "بن عروس" },
    { value: "Bizerte", ar: "بنزرت" },
    { value: "Gabès", ar: "قابس" },
    { value: "Gafsa", ar: "قفصة" },
    { value: "Jendouba", ar: "جندوبة" },
    { value: "Kairouan", ar: "القيروان" },
    { value: "Kasserine", ar: "القصرين" },
    { value: "Kébili", ar: "قبلي" },
    { value: "Le Kef", ar: "الكاف" },
    { value: "Mahdia", ar: "المهدية" },
    { value: "La Manouba", ar: "منوبة" },
    { value: "Médenine", ar: "مدنين" },
    { value: "Monastir", ar: "المنستير" },
    { value: "Nabeul", ar: "نابل" },
    { value: "Sfax", ar: "صفاقس" },
    { value: "Sidi Bouzid", ar: "سيدي بوزيد" },
    { value: "Siliana", ar: "سليانة" },
    { value: "Sousse", ar: "سوسة" },
    { value: "Tataouine", ar: "تطاوين" },
    { value: "Tozeur", ar: "توزر" },
    { value: "Tunis", ar: "تونس" },
    { value: "Zaghouan", ar: "زغوان" },
  ],
};

/** Regions of Ghana or governorates of Tunisia, to choose from; the stored value is the Latin name. */
export function regionsOf(country: string, language: string): { value: string; label: string }[] {
  return (regions[country] ?? []).map(({ value, ar }) => ({
    value,
    label: language === "ar" && ar ? ar : value,
  }));
}

/** True for a name that {@link regionsOf} offers. */
export function isRegionOf(country: string, value: string): boolean {
  return (regions[country] ?? []).some((region) => region.value === value);
}
