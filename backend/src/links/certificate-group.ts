import { defineLink } from "@medusajs/framework/utils";
import CertificateModule from "../modules/certificate";
import ProducerGroupModule from "../modules/producer-group";

/** Whose certificate it is, by the group id that the certificate holds. */
export default defineLink(
  { linkable: CertificateModule.linkable.certificate, field: "group_id" },
  ProducerGroupModule.linkable.producerGroup,
  { readOnly: true },
);
