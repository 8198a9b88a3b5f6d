import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentOutput,
  CancelPaymentOutput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentOutput,
  RetrievePaymentOutput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";

/**
 * Money that people move by hand: cash on delivery and bank transfer. Registered under two ids
 * (`pp_manual_cash_on_delivery`, `pp_manual_bank_transfer`); nothing is asked of any service,
 * so authorising is a promise and capturing records that a person saw the money.
 */
export class ManualPaymentProviderService extends AbstractPaymentProvider {
  static override identifier = "manual";

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options);
  }

  initiatePayment(): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: "manual", data: {} });
  }
  authorizePayment(): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({ status: PaymentSessionStatus.AUTHORIZED, data: {} });
  }
  getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({ status: PaymentSessionStatus.AUTHORIZED, data: {} });
  }
  capturePayment(): Promise<CapturePaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  refundPayment(): Promise<RefundPaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  cancelPayment(): Promise<CancelPaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  deletePayment(): Promise<DeletePaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  retrievePayment(): Promise<RetrievePaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  updatePayment(): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data: {} });
  }
  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED });
  }
}
