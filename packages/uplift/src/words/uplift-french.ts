import type { UpliftSentences } from "./uplift-sentences";

export const upliftFrench: UpliftSentences = {
  headline: (groups, chain, percent, more) =>
    `${String(groups)} groupes accueillis${chain === null ? "" : ` (${chain})`} ont vendu ${percent} de ${more ? "plus" : "moins"} que ne le laissent attendre des groupes semblables.`,
  range: (low, high) =>
    `Fourchette probable : de ${low === null ? "(sans borne basse)" : low} à ${high === null ? "(sans borne haute)" : high}.`,
  holdsZero: "Nous ne pouvons pas encore distinguer ce résultat d’une absence de changement.",
  basis: (groups, months, verified) =>
    `Sur la base de ${String(groups)} groupes, ${String(months)} mois${verified === null ? "" : `, ${verified} des chiffres vérifiés`}.`,
  prices: (rise) => `Hausse des prix (${rise}) retirée.`,
  approximatePrices: "Approximatif : seule l’inflation annuelle était connue.",
  amount: (amount, more) =>
    `Soit ${amount} de ${more ? "plus" : "moins"} que ne le laissent attendre des groupes semblables, sur douze mois.`,
  incomeWeighted: (percent) => `Pondéré par les ventes antérieures de chaque groupe : ${percent}.`,
  chance: (p) => `Sans aucun effet, un écart aussi grand apparaîtrait dans ${p} des cas.`,
  notEnough: {
    no_group_onboarded: () => "Pas encore assez de données, car aucun groupe n’est accueilli.",
    too_few_onboarded: (has, needs) =>
      `Pas encore assez de données, car il faut au moins ${needs} groupes accueillis utilisables (ici ${has}).`,
    too_few_comparison: (has, needs) =>
      `Pas encore assez de données, car il faut au moins ${needs} groupes de comparaison (ici ${has}).`,
    too_few_permutations: (has, needs) =>
      `Pas encore assez de données, car il faut au moins ${needs} ordres d’accueil différents pour juger du hasard (ici ${has}).`,
    too_few_months_reported: (has, needs) =>
      `Pas encore assez de données, car au moins ${needs} des mois doivent être déclarés (ici ${has}).`,
    windows_unfinished: () =>
      "Pas encore assez de données, car aucun groupe accueilli n’a douze mois derrière lui.",
    windows_under_half_covered: () =>
      "Pas encore assez de données, car chaque groupe accueilli a déclaré moins de six des douze mois pour les deux années.",
    price_index_missing: () =>
      "Pas encore assez de données, car l’indice des prix manque pour certains mois.",
    exchange_rate_missing: () => "Pas encore assez de données, car un taux de change manque.",
  },
  caveat: {
    not_drawn_by_lot:
      "Les groupes n’ont pas été accueillis par tirage au sort : ce qui les a placés en premier a pu aussi changer leurs ventes.",
    comparison_widened_to_all_chains:
      "Certains groupes avaient trop peu de semblables dans leur filière et sont comparés à toutes les filières du pays.",
    groups_left_out: "Certains groupes accueillis n’ont pas pu être pris en compte.",
    range_has_no_end: "Il y a trop peu de groupes pour borner la fourchette.",
    placebo_as_large_as_estimate:
      "Une année antérieure, alors que rien ne s’était passé, la même comparaison donnait un écart aussi grand.",
    verified_only_differs_in_sign: "Avec les seuls chiffres vérifiés, l’écart change de sens.",
  },
  leftOut: {
    window_unfinished: (groups) => `Les douze mois ne sont pas encore écoulés : ${groups}.`,
    window_under_half_covered: (groups) => `Moins de six mois déclarés pour les deux années : ${groups}.`,
    nothing_sold_in_a_window: (groups) => `Rien vendu pendant l’une des deux années : ${groups}.`,
    no_comparison_groups: (groups) =>
      `Aucun groupe de comparaison dans le pays, avant et après seulement, non attribué : ${groups}.`,
  },
  standing: (change, groups, lowest, highest) =>
    `Les ventes réelles du groupe ont évolué de ${change} ; celles de ${String(groups)} groupes de comparaison de ${lowest} à ${highest}.`,
  aloneStanding: (change) =>
    `Les ventes réelles du groupe ont évolué de ${change} (avant et après, non attribué).`,
  noStanding: "L’évolution du groupe ne peut pas encore être calculée.",
};
