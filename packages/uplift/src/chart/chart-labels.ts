import type { Language } from "../words/format";

/** Words on the chart. */
export interface ChartLabels {
  readonly title: string;
  readonly onboarded: string;
  readonly comparison: string;
  readonly axis: string;
  readonly access: string;
  readonly range: string;
  readonly noRange: string;
}

export const CHART_LABELS: Readonly<Record<Language, ChartLabels>> = {
  en: {
    title: "Real sales around market access (1 = a group's average in the year before)",
    onboarded: "Onboarded groups",
    comparison: "Similar groups",
    axis: "Months since access",
    access: "access",
    range: "Uplift and likely range",
    noRange: "Not enough data yet",
  },
  fr: {
    title: "Ventes réelles autour de l’accès au marché (1 = moyenne du groupe l’année précédente)",
    onboarded: "Groupes accueillis",
    comparison: "Groupes semblables",
    axis: "Mois depuis l’accès",
    access: "accès",
    range: "Effet et fourchette probable",
    noRange: "Pas encore assez de données",
  },
};
