import type { SameSeasonSentences } from "./same-season-sentences";

export const french: SameSeasonSentences = {
  change: (percent, spans) =>
    `Évolution des ventes réelles : ${percent} (${spans}, par rapport aux mêmes mois un an plus tôt).`,
  noChange: (spans) =>
    `Ventes réelles (${spans}) à côté des mêmes mois un an plus tôt ; aucun pourcentage n’est affiché.`,
  amounts: (since, baseline, month) =>
    `Depuis l’accès au marché ${since} ; les mêmes mois un an plus tôt ${baseline} (aux prix de ${month}).`,
  nominal: (since, baseline) =>
    `Aux prix de vente, hausse des prix comprise : ${since} ; un an plus tôt ${baseline}.`,
  channels: (online, inPerson) => `Depuis l’accès au marché, en ligne ${online}, en personne ${inPerson}.`,
  reported: (reported, expected) => `${reported} mois déclarés sur ${expected}.`,
  notReported: (months) => `Non déclarés (à ne pas confondre avec « rien vendu ») : ${months}.`,
  declaredZero: (months) => `Rien vendu, selon la déclaration : ${months}.`,
  unfinished: (month) => `Les douze premiers mois ne sont pas écoulés : la comparaison s’arrête à ${month}.`,
  prices: (source, base, vintage) =>
    `Hausse des prix retirée avec : ${source}, ${base}, version du ${vintage}.`,
  approximate: "Approximatif : seule l’inflation annuelle était connue, pas un indice mensuel.",
  notCause: "C’est une évolution. Elle ne dit pas quelle en est la cause.",
  span: ({ first, last }, month) => (first === last ? month(first) : `de ${month(first)} à ${month(last)}`),
  reason: {
    no_access_month: () => "Pas encore assez de données : le groupe n’a pas de mois d’accès au marché.",
    no_complete_month_since_access: () =>
      "Pas encore assez de données : aucun mois entier ne s’est écoulé depuis l’accès au marché.",
    no_month_reported_in_both_years: () =>
      "Pas encore assez de données : aucun mois depuis l’accès n’est déclaré pour les deux années.",
    price_index_missing: (months) =>
      `Pas encore assez de données : l’indice des prix manque pour : ${months}.`,
    exchange_rate_missing: (months) =>
      `Pas encore assez de données : un taux de change manque pour les ventes de : ${months}.`,
    nothing_sold_in_baseline: () =>
      "Pas de pourcentage : rien n’a été vendu pendant les mêmes mois un an plus tôt.",
    net_sales_negative: () =>
      "Pas de pourcentage : pour l’une des deux années, les retours dépassent les ventes.",
    baseline_year_mostly_missing: () =>
      "Pas de pourcentage : moins de six mois de l’année précédant l’accès sont déclarés.",
    compared_months_under_half_of_baseline_year: () =>
      "Pas de pourcentage : les mois comparés portaient moins de la moitié des ventes de l’année précédant l’accès.",
    ramadan_count_differs: () =>
      "Pas de pourcentage : les deux années comparées ne comptent pas le même nombre de ramadans.",
    reporting_rate_missing: (months) =>
      `Affiché en monnaie du pays seulement : le taux de change manque pour ${months}.`,
  },
};
