import type { MedusaContainer } from "@medusajs/framework/types";
import {
  lastIndexMonth,
  type PriceIndex,
  type SameSeasonGroup,
  type SameSeasonSetting,
} from "@cluster-market/uplift";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { PROGRAMME_MODULE } from "../../../modules/programme";
import type { ProgrammeModuleService } from "../../../modules/programme/service";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";
import { lastCompleteMonth } from "./last-complete-month";
import { readExchangeRates, readPriceIndices } from "./read-tables";
import { sameSeasonGroup } from "./same-season-group";

const reportingCurrency = "EUR";

export interface PanelGroup {
  id: string;
  name: string;
  cluster: string;
  brand: string;
  womenLed: boolean | null;
}

/** Everything the Impact page computes from, read once. */
export interface Panel {
  groups: { about: PanelGroup; figures: SameSeasonGroup }[];
  setting: SameSeasonSetting;
  indices: (PriceIndex & { isDemonstration: boolean })[];
}

/**
 * Reads groups, ledger, declared zeros, indices and rates. Months after the last one that is over, or that an
 * index does not cover yet, are left out: a real figure cannot be made for them.
 * @param now the moment that decides which month is over.
 */
export async function loadPanel(container: MedusaContainer, now: Date, groupId?: string): Promise<Panel> {
  const groupService = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const ledger = container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE);

  const groups = await groupService.listProducerGroups(groupId ? { id: groupId } : {}, {
    relations: ["cluster"],
    order: { name: "ASC" },
    take: null as unknown as number,
  });
  const ids = groups.map((group) => group.id);
  const [figures, declared, indices, exchangeRates] = await Promise.all([
    ledger.goodsFigures(groupId ? ids : null),
    programme.listMonthReports({ group_id: ids, nothing_sold: true }, { take: null as unknown as number }),
    readPriceIndices(programme, groups),
    readExchangeRates(programme),
  ]);
  const covered = indices.map(lastIndexMonth).filter((month) => month !== null);
  const last = [lastCompleteMonth(now), ...covered].sort()[0] ?? lastCompleteMonth(now);
  return {
    groups: groups.map((group) => ({
      about: {
        id: group.id,
        name: group.name,
        cluster: group.cluster.name,
        brand: group.cluster.brand,
        womenLed: group.women_led,
      },
      figures: sameSeasonGroup(
        group,
        figures.filter((row) => row.group_id === group.id),
        declared.filter((report) => report.group_id === group.id),
        last,
      ),
    })),
    setting: {
      lastCompleteMonth: last,
      referenceMonth: last,
      reportingCurrency,
      priceIndices: indices,
      exchangeRates,
    },
    indices,
  };
}
