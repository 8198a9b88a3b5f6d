import { Module } from "@medusajs/framework/utils";
import { ProducerGroupModuleService } from "./service";

export const PRODUCER_GROUP_MODULE = "producer_group";

export default Module(PRODUCER_GROUP_MODULE, { service: ProducerGroupModuleService });
