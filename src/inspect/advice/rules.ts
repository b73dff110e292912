import { accountIdPresent } from './rules/account-id-present.ts';
import { authLinkForeignHost } from './rules/auth-link-foreign-host.ts';
import { authLinkNotHttps } from './rules/auth-link-not-https.ts';
import { createdInFuture } from './rules/created-in-future.ts';
import { deprecatedIntegrationId } from './rules/deprecated-integration-id.ts';
import { deprecatedProviderVersion } from './rules/deprecated-provider-version.ts';
import { documentationSpelling } from './rules/documentation-spelling.ts';
import { duplicateCategories } from './rules/duplicate-categories.ts';
import { emptyToken } from './rules/empty-token.ts';
import { expired } from './rules/expired.ts';
import { expiresInUnit } from './rules/expires-in-unit.ts';
import { fetchedEarly } from './rules/fetched-early.ts';
import { hubStartedAgain } from './rules/hub-started-again.ts';
import { leakedKey } from './rules/leaked-key.ts';
import { opensEditMode } from './rules/opens-edit-mode.ts';
import { outlivedEstimate } from './rules/outlived-estimate.ts';
import { ownerFromPage } from './rules/owner-from-page.ts';
import { productionOnLocalhost } from './rules/production-on-localhost.ts';
import { rejected } from './rules/rejected.ts';
import { testOnPublic } from './rules/test-on-public.ts';
import { tokenCached } from './rules/token-cached.ts';
import { tokenMismatch } from './rules/token-mismatch.ts';
import { usedAfterNewer } from './rules/used-after-newer.ts';
import { usedInTwoOrigins } from './rules/used-in-two-origins.ts';
import { usedInTwoTabs } from './rules/used-in-two-tabs.ts';

/** Every rule; of those of one severity the earlier one is told first. */
export const RULES = [
  leakedKey,
  rejected,
  emptyToken,
  tokenMismatch,
  authLinkNotHttps,
  authLinkForeignHost,
  ownerFromPage,
  usedAfterNewer,
  tokenCached,
  usedInTwoOrigins,
  usedInTwoTabs,
  productionOnLocalhost,
  createdInFuture,
  expiresInUnit,
  deprecatedProviderVersion,
  documentationSpelling,
  opensEditMode,
  accountIdPresent,
  testOnPublic,
  expired,
  outlivedEstimate,
  fetchedEarly,
  hubStartedAgain,
  deprecatedIntegrationId,
  duplicateCategories,
] as const;
